// What knows the second opinions, loaded where one is asked: neither the wizard’s first picture nor a plain check waits.
export { addedRelyingParties, chosenRelyingParties, relyingPartyChoices } from './added-relying-parties.ts';
export { askedNames, askedOpinions } from './asked-opinions.ts';
export { askedExport, exportedConfigurations, exportNames, writeExport } from './export.ts';
export { formOpinions } from './form-opinions.ts';
export { furtherRequests } from './further-requests.ts';
