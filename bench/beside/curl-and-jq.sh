#!/bin/sh
# The same by hand: the document, and the keys that it names.
document=$(curl --silent --fail "$1/.well-known/openid-configuration") || exit 1
printf '%s' "$document" | jq --exit-status '{issuer, jwks_uri}' || exit 1
curl --silent --fail "$(printf '%s' "$document" | jq --raw-output .jwks_uri)" | jq --exit-status '.keys | length'
