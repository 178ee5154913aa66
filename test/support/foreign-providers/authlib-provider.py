"""A provider on Debian's Authlib and Flask, in one file and in memory.

    authlib-provider.py SETTINGS-AS-JSON

Prints "ready PORT" as soon as people can log in, and runs until it is told to stop.
"""

import json
import logging
import os
import sys
import time
from types import SimpleNamespace

from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector, current_token
from authlib.jose import JsonWebKey
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core.grants import OpenIDCode
from flask import Flask, jsonify, redirect, request, session
from werkzeug.serving import make_server

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
given = json.loads(sys.argv[1])
person = given["person"]
logging.getLogger("werkzeug").setLevel(logging.ERROR)

app = Flask(__name__)
app.config.update(
    SECRET_KEY="loopback only",
    OAUTH2_SCOPES_SUPPORTED=given["scopes"],
    OAUTH2_REFRESH_TOKEN_GENERATOR=True,
    OAUTH2_TOKEN_EXPIRES_IN={"authorization_code": 3600},
)
http = make_server("127.0.0.1", 0, app, threaded=True)
issuer = f"http://127.0.0.1:{http.server_port}"
key = JsonWebKey.import_key(given["key"], {"kty": "RSA", "use": "sig", "alg": "RS256"})
METHODS = ["client_secret_basic", "client_secret_post"]
codes = {}
tokens = []


class Client(ClientMixin):
    client_id = given["clientId"]

    def get_client_id(self):
        return self.client_id

    def get_default_redirect_uri(self):
        return given["redirectUris"][0]

    def get_allowed_scope(self, scope):
        allowed = given.get("clientScopes", given["scopes"])
        return " ".join(name for name in (scope or "").split() if name in allowed)

    def check_redirect_uri(self, redirect_uri):
        return redirect_uri in given["redirectUris"]

    def check_client_secret(self, client_secret):
        return client_secret == given["clientSecret"]

    def check_endpoint_auth_method(self, method, endpoint):
        return method in METHODS

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        return grant_type in ("authorization_code", "refresh_token")


class Code(SimpleNamespace, AuthorizationCodeMixin):
    def get_redirect_uri(self):
        return self.redirect_uri

    def get_scope(self):
        return self.scope

    def get_nonce(self):
        return self.nonce

    def get_auth_time(self):
        return self.auth_time


class Token(SimpleNamespace, TokenMixin):
    revoked = False
    refresh_revoked = False

    def check_client(self, client):
        return self.client_id == client.client_id

    def get_scope(self):
        return self.scope

    def get_expires_in(self):
        return self.expires_in

    def is_expired(self):
        return self.issued_at + self.expires_in < time.time()

    def is_revoked(self):
        return self.revoked


def save_token(token, asked):
    tokens.append(
        Token(
            client_id=asked.client.client_id,
            issued_at=time.time(),
            **{"refresh_token": None, "scope": "", **token},
        )
    )


class CodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS

    def save_authorization_code(self, code, asked):
        codes[code] = Code(
            code=code,
            client_id=asked.client.client_id,
            redirect_uri=asked.redirect_uri,
            scope=asked.scope,
            nonce=asked.data.get("nonce"),
            auth_time=int(time.time()),
            code_challenge=asked.data.get("code_challenge"),
            code_challenge_method=asked.data.get("code_challenge_method"),
        )

    def query_authorization_code(self, code, client):
        return codes.get(code)

    def delete_authorization_code(self, code):
        codes.pop(code.code, None)

    def authenticate_user(self, code):
        return person


class RefreshGrant(grants.RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    INCLUDE_NEW_REFRESH_TOKEN = given.get("rotation", False)

    def authenticate_refresh_token(self, refresh_token):
        found = [token for token in tokens if token.refresh_token == refresh_token]
        return found[0] if found and not found[0].refresh_revoked else None

    def authenticate_user(self, token):
        return person

    def revoke_old_credential(self, token):
        token.revoked = True
        token.refresh_revoked = given.get("rotation", False)


class OpenId(OpenIDCode):
    def exists_nonce(self, nonce, asked):
        return any(code.nonce == nonce for code in codes.values())

    def get_jwt_config(self, grant):
        return {"key": key, "alg": "RS256", "iss": issuer, "exp": 3600}

    def generate_user_info(self, user, scope):
        return claims_for(scope, given["idTokenClaims"])


class Bearer(BearerTokenValidator):
    def authenticate_token(self, text):
        return next((token for token in tokens if token.access_token == text), None)


def claims_for(scope, claims):
    """A claim named after a scope is given for that scope alone, as the Authlib documentation shows it."""
    held = {name for name in claims if name in given["scopes"] and name not in scope.split()}
    return {"sub": person["login"], **{name: value for name, value in claims.items() if name not in held}}


server = AuthorizationServer(app, lambda name: Client() if name == Client.client_id else None, save_token)
extensions = [OpenId(require_nonce=given.get("nonceRequired", False))]
if given.get("pkceRequired") is not None:
    extensions.append(CodeChallenge(required=given["pkceRequired"]))
server.register_grant(CodeGrant, extensions)
server.register_grant(RefreshGrant)
protected = ResourceProtector()
protected.register_token_validator(Bearer())


@app.get("/.well-known/openid-configuration")
def configuration():
    return jsonify(
        {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/oauth/authorize",
            "token_endpoint": f"{issuer}/oauth/token",
            "userinfo_endpoint": f"{issuer}/oauth/userinfo",
            "jwks_uri": f"{issuer}/oauth/jwks",
            "scopes_supported": given["scopes"],
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": METHODS,
        }
    )


@app.route("/oauth/authorize", methods=["GET", "POST"])
def authorize():
    signed_in = person if session.get("login") == person["login"] else None
    try:
        grant = server.get_consent_grant(end_user=signed_in)
    except OAuth2Error as error:
        return server.handle_error_response(request, error)
    if request.method == "POST" and request.form.get("user"):
        if request.form.get("password") == person["password"]:
            session["login"] = request.form["user"]
        return redirect(request.full_path)
    if not signed_in:
        return '<form method="post"><input name="user"><input name="password" type="password"><button>Log in</button></form>'
    if request.method == "GET" and grant.request.data.get("prompt") != "none":
        return '<form method="post"><button name="confirm" value="yes">Allow</button></form>'
    return server.create_authorization_response(grant_user=None if given.get("refuses") else signed_in)


@app.post("/oauth/token")
def issue_token():
    return server.create_token_response()


@app.get("/oauth/userinfo")
@protected("openid")
def userinfo():
    return jsonify(claims_for(current_token.scope, given["userInfoClaims"]))


@app.get("/oauth/jwks")
def keys():
    return jsonify({"keys": [key.as_dict(is_private=False)]})


print(f"ready {http.server_port}", flush=True)
http.serve_forever()
