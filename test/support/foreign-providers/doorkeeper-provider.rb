# A provider on Debian's Doorkeeper and Rails, in one file and in memory.
#
#     doorkeeper-provider.rb SETTINGS-AS-JSON
#
# Prints "ready" as soon as people can log in, and runs until it is told to stop.

require 'json'
require 'logger'
require 'active_record'
require 'action_controller/railtie'
require 'action_view/railtie'
require 'doorkeeper'
require 'doorkeeper/openid_connect'
require 'puma'

GIVEN = JSON.parse(ARGV.fetch(0))
PERSON = GIVEN.fetch('person')
PORT = GIVEN.fetch('port')
BASE = "http://127.0.0.1:#{PORT}"

class Provider < Rails::Application
  config.root = __dir__
  config.load_defaults 6.1
  config.eager_load = false
  config.cache_store = :null_store
  config.consider_all_requests_local = false
  config.hosts.clear
  config.secret_key_base = 'loopback only'
  config.logger = Logger.new(IO::NULL)
  config.session_store :cookie_store, key: '_provider'
end

# One connection, or each thread would see a database of its own.
ActiveRecord::Base.establish_connection(
  adapter: 'sqlite3', database: "file:provider#{Process.pid}?mode=memory&cache=shared", flags: 0x46, pool: 8
)
KEPT_OPEN = ActiveRecord::Base.connection

Doorkeeper.configure do
  orm :active_record
  resource_owner_authenticator do
    session[:person] ? PERSON : redirect_to("/login?#{{ to: request.fullpath }.to_query}")
  end
  default_scopes :openid
  optional_scopes(*(GIVEN.fetch('scopes') - ['openid']))
  use_refresh_token if GIVEN.fetch('refreshTokens', true)
  grant_flows ['authorization_code']
  client_credentials(*GIVEN.fetch('authMethods', %w[from_basic from_params]).map(&:to_sym))
  force_ssl_in_redirect_uri false
end

Doorkeeper::OpenidConnect.configure do
  issuer GIVEN.fetch('issuer', BASE)
  signing_key GIVEN['algorithm'] == 'HS256' ? GIVEN.fetch('clientSecret') : GIVEN.fetch('key')
  signing_algorithm GIVEN.fetch('algorithm', 'RS256').to_sym
  subject_types_supported [:public]
  protocol { :http }
  resource_owner_from_access_token { |_token| PERSON }
  auth_time_from_resource_owner { |_person| Time.now }
  reauthenticate_resource_owner { |_person, to| redirect_to "/login?#{{ to: to }.to_query}" }
  select_account_for_resource_owner { |_person, to| redirect_to "/login?#{{ to: to }.to_query}" }
  subject { |person, _application| person.fetch('login') }
  claims do
    GIVEN.fetch('claims').each do |name, claim|
      normal_claim(name.to_sym, response: claim.fetch('in').map(&:to_sym), scope: claim.fetch('scope').to_sym) { claim['value'] }
    end
  end
end

Provider.initialize!

class ApplicationController < ActionController::Base; end

class LoginController < ApplicationController
  skip_forgery_protection

  def show
    render html: '<form method="post"><input name="user"><input name="password" type="password"><button>Log in</button></form>'.html_safe
  end

  def create
    session[:person] = true if params[:password] == PERSON.fetch('password')
    redirect_to params[:to]
  end
end

Rails.application.routes.draw do
  use_doorkeeper
  use_doorkeeper_openid_connect
  get '/login', to: 'login#show'
  post '/login', to: 'login#create'
end

ActiveRecord::Schema.verbose = false
ActiveRecord::Schema.define do
  create_table(:oauth_applications) do |t|
    %i[name uid secret redirect_uri scopes].each { |name| t.string name, null: false, default: '' }
    t.boolean :confidential, null: false, default: true
    t.timestamps
  end
  create_table(:oauth_access_grants) do |t|
    t.string :resource_owner_id
    t.references :application
    %i[token redirect_uri scopes code_challenge code_challenge_method].each { |name| t.string name }
    t.integer :expires_in
    t.datetime :created_at
    t.datetime :revoked_at
  end
  create_table(:oauth_access_tokens) do |t|
    t.string :resource_owner_id
    t.references :application
    %i[token refresh_token scopes].each { |name| t.string name }
    t.string :previous_refresh_token, null: false, default: ''
    t.integer :expires_in
    t.datetime :created_at
    t.datetime :revoked_at
  end
  create_table(:oauth_openid_requests) do |t|
    t.references :access_grant
    t.string :nonce
  end
end

def PERSON.id = fetch('login')
Doorkeeper::Application.new(
  name: 'Infra', uid: GIVEN.fetch('clientId'), secret: GIVEN.fetch('clientSecret'),
  redirect_uri: GIVEN.fetch('redirectUris').join("\n")
).save!(validate: false)

server = Puma::Server.new(Rails.application, Puma::Events.new(File.open(IO::NULL, 'w'), $stderr), min_threads: 0, max_threads: 4)
server.add_tcp_listener('127.0.0.1', PORT)
server.run
puts 'ready'
$stdout.flush
sleep
