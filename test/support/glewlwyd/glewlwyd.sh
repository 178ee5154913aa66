#!/bin/bash
# Runs glewlwyd (an OpenID provider written in C, packaged by Debian) on loopback until it is told to stop,
# with one confidential client and one person who has an e-mail address and two groups.
#   glewlwyd.sh DATA_DIR PORT CLIENT_SECRET REDIRECT_URI...
# Prints "ready" on a line of its own as soon as people can log in. Needs glewlwyd, sqlite3, jq, openssl, curl.
set -euo pipefail

data=$1 port=$2 secret=$3
shift 3
base=http://127.0.0.1:$port

zcat /usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz | sqlite3 "$data/database" >/dev/null
openssl genrsa -out "$data/key.pem" 2048 2>/dev/null
openssl rsa -in "$data/key.pem" -pubout -out "$data/public.pem" 2>/dev/null
# The login pages. What they ask comes from config.json, which the package keeps as a folder that no browser can load.
cp -rL /usr/share/glewlwyd/webapp "$data/pages"
rm -rf "$data/pages/config.json"
settings=/etc/glewlwyd/config-2.7.json
if [ -d "$settings" ]; then settings=$settings/config.json; fi
jq --arg base "$base/" '.GlewlwydUrl = $base | .LoginUrl = $base + "login.html" |
  .ProfileUrl = $base + "profile.html" | .AdminUrl = $base + "index.html"' "$settings" > "$data/pages/config.json"

# Without use_secure_connection: set to false it still asks for a certificate.
cat > "$data/glewlwyd.conf" <<CONF
port = $port
bind_address = "127.0.0.1"
external_url = "$base"
login_url = "login.html"
api_prefix = "api"
static_files_path = "$data/pages/"
log_mode = "file"
log_level = "WARNING"
log_file = "$data/glewlwyd.log"
cookie_secure = 0
session_expiration = 86400
session_key = "GLEWLWYD_SESSION"
admin_scope = "g_admin"
profile_scope = "g_profile"
user_module_path = "/usr/lib/glewlwyd/user"
client_module_path = "/usr/lib/glewlwyd/client"
user_auth_scheme_module_path = "/usr/lib/glewlwyd/scheme"
plugin_module_path = "/usr/lib/glewlwyd/plugin"
hash_algorithm = "SHA512"
database = { type = "sqlite3"; path = "$data/database"; };
static_files_mime_types = (
  { extension = ".html"; mime_type = "text/html"; }, { extension = ".css"; mime_type = "text/css"; },
  { extension = ".js"; mime_type = "application/javascript"; }, { extension = ".json"; mime_type = "application/json"; },
  { extension = "*"; mime_type = "application/octet-stream"; } )
CONF

glewlwyd --config-file="$data/glewlwyd.conf" >"$data/output.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT
trap 'exit 0' TERM INT

for _ in $(seq 200); do
  curl --silent --fail --output /dev/null "$base/config" && break
  kill -0 "$server" 2>/dev/null || { cat "$data/output.log" >&2; exit 1; }
  sleep 0.05
done

# The administrator that the package's own schema creates.
administer() {
  local method=$1 path=$2 body=${3:-}
  curl --silent --show-error --fail-with-body --cookie "$data/cookies" --cookie-jar "$data/cookies" \
    --request "$method" --header 'content-type: application/json' ${body:+--data "$body"} "$base/api$path"
}

administer POST /auth/ '{"username":"admin","password":"password"}'
users=$(administer GET /mod/user/database |
  jq --compact-output '.parameters["data-format"].groups =
    {multiple: true, read: true, write: true, "profile-read": true, "profile-write": false}')
administer PUT /mod/user/database "$users"
administer PUT /mod/user/database/reset

for scope in email profile groups; do
  administer POST /scope/ "$(jq --null-input --arg name "$scope" \
    '{name: $name, display_name: $name, description: $name, password_required: true, password_max_age: 0, scheme: {}}')"
done

administer POST /mod/plugin/ "$(jq --null-input --arg base "$base" \
  --rawfile key "$data/key.pem" --rawfile public "$data/public.pem" '{
    module: "oidc", name: "oidc", display_name: "OpenID Connect", enabled: true, parameters: {
      iss: ($base + "/api/oidc"), "jwt-type": "rsa", "jwt-key-size": "256", key: $key, cert: $public, "jwks-show": true,
      "access-token-duration": 3600, "refresh-token-duration": 86400, "code-duration": 600, "refresh-token-rolling": true,
      "allow-non-oidc": false, "auth-type-code-enabled": true, "auth-type-refresh-enabled": true,
      "auth-type-token-enabled": false, "auth-type-password-enabled": false, "auth-type-client-enabled": false,
      "auth-type-implicit-enabled": false, "auth-type-none-enabled": false, "auth-type-device-enabled": false,
      "subject-type": "public", "pkce-allowed": true, "pkce-method-plain-allowed": false,
      "allowed-scope": ["openid", "email", "profile", "groups"],
      "name-claim": "mandatory", "email-claim": "mandatory", "scope-claim": "no",
      claims: [{name: "groups", "user-property": "groups", type: "string", mandatory: true, "on-demand": false, scope: ["groups"]}]
    }}')"

administer POST /user/ '{
  "username": "alice", "password": "alice-password", "name": "Alice Example", "email": "alice@example.test",
  "groups": ["admins", "staff"], "enabled": true, "scope": ["openid", "email", "profile", "groups"]}'

administer POST /client/ "$(jq --null-input --arg secret "$secret" '{
  client_id: "infra", name: "Infra", confidential: true, enabled: true, client_secret: $secret,
  redirect_uri: $ARGS.positional, authorization_type: ["code", "refresh_token"],
  token_endpoint_auth_method: ["client_secret_basic", "client_secret_post"], scope: []}' --args "$@")"

echo
echo ready
wait "$server"
