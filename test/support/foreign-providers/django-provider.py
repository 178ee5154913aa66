"""A provider on Debian's Django OAuth Toolkit, in one file and in memory.

    django-provider.py SETTINGS-AS-JSON

Prints "ready PORT" as soon as people can log in, and runs until it is told to stop.
"""

import json
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings

given = json.loads(sys.argv[1])


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def application(environ, start_response):
    return serve(environ, start_response)


server = make_server("127.0.0.1", given.get("port", 0), application, handler_class=Quiet)
base = f"http://127.0.0.1:{server.server_port}"

settings.configure(
    SECRET_KEY="loopback only",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    LOGIN_URL="/accounts/login/",
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "django.contrib.staticfiles",
        "oauth2_provider",
    ],
    STATIC_URL="/static/",
    MIDDLEWARE=[
        "django.middleware.common.CommonMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "loaders": [
                    (
                        "django.template.loaders.locmem.Loader",
                        {
                            "registration/login.html": '<form method="post">{% csrf_token %}{{ form.as_p }}'
                            '<input type="hidden" name="next" value="{{ next }}"><button>Log in</button></form>',
                        },
                    ),
                    "django.template.loaders.app_directories.Loader",
                ],
                "context_processors": ["django.template.context_processors.request"],
            },
        }
    ],
    OAUTH2_PROVIDER={
        "OIDC_ENABLED": True,
        "OIDC_RSA_PRIVATE_KEY": given["key"],
        "OIDC_ISS_ENDPOINT": f"{base}/o",
        "OAUTH2_VALIDATOR_CLASS": f"{__name__}.Validator",
        "SCOPES": {"openid": "Who you are", "email": "Your e-mail address", "groups": "Your groups"},
        "REQUEST_APPROVAL_PROMPT": "auto",
        "PKCE_REQUIRED": given.get("pkceRequired", False),
        "ROTATE_REFRESH_TOKEN": given.get("rotation", False),
    },
)
settings.TEMPLATES[0]["APP_DIRS"] = False
django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.urls import include, path  # noqa: E402
from oauth2_provider.models import get_application_model  # noqa: E402
from oauth2_provider.oauth2_validators import OAuth2Validator  # noqa: E402


class Validator(OAuth2Validator):
    def get_additional_claims(self, request):
        return given["claims"]


urlpatterns = [
    path("accounts/", include("django.contrib.auth.urls")),
    path("o/", include("oauth2_provider.urls", namespace="oauth2_provider")),
]

call_command("migrate", verbosity=0)
person = given["person"]
get_user_model().objects.create_user(person["login"], password=person["password"])
application_model = get_application_model()
application_model.objects.create(
    client_id=given["clientId"],
    client_secret=given["clientSecret"],
    client_type=given.get("clientType", "confidential"),
    authorization_grant_type=given.get("grantType", "authorization-code"),
    redirect_uris=" ".join(given["redirectUris"]),
    algorithm=given.get("algorithm", "RS256"),
    name="Infra",
)
serve = get_wsgi_application()
print(f"ready {server.server_port}", flush=True)
server.serve_forever()
