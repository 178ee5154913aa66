// Everything about second opinions, loaded only on demand, so that neither the wizard’s first frame nor a plain check
// waits.
export { addedRelyingParties, chosenRelyingParties, relyingPartyChoices } from './added-relying-parties.ts';
export { askedNames, askedOpinions } from './asked-opinions.ts';
export { askedExport, exportedConfigurations, exportNames, writeExport } from './export.ts';
export { formOpinions } from './form-opinions.ts';
export { furtherRequests } from './further-requests.ts';
