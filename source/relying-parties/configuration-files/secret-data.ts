import { type ConfigurationMember, type ConfigurationNode, itemsAt, textAt } from './configuration-node.ts';

/** A Kubernetes Secret, alone or in a List, with its base64 `data` decoded. */
export function withSecretData(node: ConfigurationNode): ConfigurationNode {
  if (node.is !== 'map') return node;
  const isSecret = textAt(node, 'kind') === 'Secret';
  if (!isSecret && itemsAt(node, 'items').length === 0) return node;
  const members = node.members.map((member): ConfigurationMember => {
    const { key, value } = member;
    if (isSecret && key === 'data' && value.is === 'map')
      return { ...member, value: { ...value, members: value.members.map(decoded) } };
    return key === 'items' && value.is === 'list'
      ? { ...member, value: { ...value, items: value.items.map(withSecretData) } }
      : member;
  });
  return { ...node, members };
}

function decoded(member: ConfigurationMember): ConfigurationMember {
  const { value } = member;
  if (value.is === 'map' || value.is === 'list') return member;
  const base64 = value.text.replace(/\s/g, '');
  // A template’s placeholder, or something that Kubernetes would refuse.
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0)
    return { ...member, value: { ...value, is: 'text', isReference: true } };
  const text = Buffer.from(base64, 'base64').toString('utf8');
  return { ...member, value: { is: 'text', text, line: value.line, isEncoded: true } };
}
