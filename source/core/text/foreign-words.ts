/**
 * Foreign words of error messages, by their English equivalent. Phrases take precedence over their words. Words that
 * also exist in English with another meaning are left out.
 */
export const foreignWords: Readonly<Record<string, string>> = {
  // German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Czech, Russian, Chinese, Japanese, Korean
  not: 'nicht, ne pas, pas, não, nao, niet, nie, не, нет, не удалось, 未, 没有, 沒有, ません, 없습니다',
  no: 'kein, keine, keinen, aucun, aucune, ningún, ninguna, nenhum, nenhuma, nessun, nessuna, geen, brak',
  without: 'ohne, sin, sem, senza, zonder, без',
  found:
    'gefunden, trouvé, trouvée, encontrado, encontrada, encontró, trovato, trovata, gevonden, znaleziono, найден, найдена, найдено, 找到, 見つかり, 見つかりま',
  'not found':
    'introuvable, introuvables, 找不到, 未找到, 見つかりません, 見つかりませんでした, 찾을 수 없습니다, не найден, не найдена',
  'not registered':
    'nicht registriert, no registrado, não registrado, 未注册, 未登録, 登録されていません, не зарегистрирован',
  redirect: '重定向, 重新導向, リダイレクト, 리디렉션',
  'not exist':
    'existiert nicht, n existe pas, no existe, não existe, non esiste, bestaat niet, не существует, 不存在, 存在しません',
  unknown:
    'unbekannt, unbekannter, unbekannte, unbekanntes, inconnu, inconnue, desconocido, desconocida, desconhecido, desconhecida, sconosciuto, onbekend, onbekende, nieznany, неизвестный, 未知, 不明',
  known: 'bekannt, connu, conocido, conhecido',
  registered:
    'registriert, enregistré, enregistrée, registrado, registrada, registrato, geregistreerd, зарегистрирован, 注册, 登録されて, 登録',
  invalid:
    'ungültig, ungültige, ungültiger, ungültiges, ungültigen, invalide, invalides, non valide, no válido, no válida, inválido, inválida, inválidos, inválidas, non valido, non valida, ongeldig, ongeldige, nieprawidłowy, nieprawidłowa, nieprawidłowe, недействительный, недействителен, недопустимый, неверный, неверная, неверные, некорректный, 无效, 無效, 无效的, 不合法, 非法, 無効, 無効な, 不正, 不正な, 잘못, 유효하지, ogiltig, ogiltigt, ogiltiga, neplatný, neplatná, neplatné, geçersiz, 올바르지 않습니다',
  valid: 'gültig, gültige, gültiger, valide, válido, válida, valido, valida, geldig, geldige, 有效, 有効',
  wrong:
    'falsch, falscher, falsche, falsches, fehlerhaft, erroné, erronée, incorrecto, incorrecta, incorreto, incorreta, errato, sbagliato, onjuist, onjuiste, błędny, 不正确, 不正確, 错误的, felaktig, felaktigt, nesprávný, nesprávné',
  'well formed': 'wohlgeformt, bien formé, bem formado',
  match:
    'überein, übereinstimmen, correspond, correspondent, coincide, coinciden, corresponde, corrispond, corrisponde, overeen, совпадает, 匹配, 一致し, 一致',
  'not match': '不匹配, 不一致, 不相符, 一致しません, не совпадает, 일치하지',
  expired:
    'abgelaufen, abgelaufene, abgelaufener, expiré, expirée, caducado, caducada, vencido, vencida, expirado, expirada, scaduto, scaduta, verlopen, wygasł, wygasła, истек, истекла, истёк, 过期, 已过期, 過期, 失效, 已失效, 期限切れ, 有効期限が切れ, 만료',
  missing:
    'fehlt, fehlen, fehlend, fehlende, fehlender, fehlendes, manquant, manquante, manque, falta, faltan, faltante, ausente, ausentes, mancante, manca, ontbreekt, ontbrekende, brakuje, отсутствует, 缺少, 缺失, 丢失, 为空, 為空, 不能为空, 足りません, ありません',
  required:
    'erforderlich, benötigt, requis, requise, obligatoire, requerido, requerida, obligatorio, obrigatório, obbligatorio, richiesto, vereist, verplicht, wymagany, требуется, 必须, 必填, 必要, 必須, 需要',
  denied:
    'verweigert, abgelehnt, refusé, refusée, denegado, denegada, rechazado, rechazada, negado, negada, recusado, recusada, negato, rifiutato, geweigerd, odmowa, verboten, interdit, prohibido, proibido, vietato, verboden, запрещено, отказано, запрещен, запрещён, 拒绝, 拒絕, 被拒绝, 拒否, nekad, nekas, odepřen',
  'not allowed':
    'nicht erlaubt, nicht zugelassen, nicht zulässig, unzulässig, non autorisé, non autorisée, no permitido, no permitida, no autorizado, no autorizada, não permitido, não autorizado, não autorizada, non consentito, non autorizzato, niet toegestaan, 不允许, 不被允许, nicht berechtigt, nicht autorisiert, 未授权, 未经授权, 無權, 无权, 没有权限, 許可されていません, 권한이 없습니다',
  blocked: 'gesperrt, blockiert, bloqué, bloquée, bloqueado, bloqueada, geblokkeerd, bloccato, 被阻止, 封禁',
  disabled:
    'deaktiviert, désactivé, désactivée, deshabilitado, deshabilitada, desactivado, desabilitado, desativado, disabilitato, uitgeschakeld, отключен, отключён, 禁用, 已禁用, 停用, 无法使用, 비활성화',
  unsupported:
    'nicht unterstützt, non pris en charge, no compatible, no admitido, não suportado, non supportato, niet ondersteund, 不支持, 不支援, サポートされていません',
  failed:
    'fehlgeschlagen, fehlgeschlagene, gescheitert, schlug fehl, échoué, échouée, échec, ha fallado, fallido, fallida, falló, falhou, fallito, fallita, mislukt, nie powiodło się, не удалась, ошибка при, 失败, 失敗, 실패, misslyckades, selhalo, selhala',
  error: 'fehler, erreur, erro, errore, fout, błąd, ошибка, 错误, 錯誤, 出错, エラー, 오류',
  unexpected:
    'unerwarteter, unerwartete, inattendu, inattendue, inesperado, inesperada, inatteso, 意外的, 予期しない',
  unable:
    'impossible de, no se puede, no se pudo, não foi possível, impossibile, kan niet, 无法, 無法, できません, できませんでした',
  'timed out':
    'zeitüberschreitung, délai dépassé, délai d attente dépassé, tiempo de espera agotado, tempo esgotado, тайм-аут, 超时, 逾時, タイムアウト',
  refused: 'verweigerte, 积极拒绝',
  unreachable:
    'nicht erreichbar, injoignable, inaccesible, inacessível, irraggiungibile, недоступен, 无法访问, 不可达, 无法连接',
  untrusted: 'nicht vertrauenswürdig, non approuvé, no es de confianza, 不受信任, 不信任, 신뢰할 수 없습니다',
  // subjects
  'redirect uri':
    'weiterleitungs-uri, weiterleitungs-url, umleitungs-uri, umleitungs-url, antwort-url, rückruf-url, uri de redirection, url de redirection, uri de redirección, url de redirección, uri de redireccionamiento, uri de redirecionamento, url de redirecionamento, uri di reindirizzamento, uri перенаправления, 回调地址, 回调 url, 回调url, 重定向地址, 重定向 uri, 重定向uri, 重定向url, リダイレクト uri, リダイレクトuri, 리디렉션 uri',
  client: 'cliente, anwendungs-id, клиент, клиента, 客户端, 用戶端, クライアント, 클라이언트',
  application:
    'anwendung, applikation, aplicación, aplicação, aplicativo, applicazione, toepassing, aplikacja, приложение, приложения, 应用, 应用程序, 應用程式, アプリケーション, 애플리케이션',
  'client secret':
    'clientgeheimnis, geheimer clientschlüssel, client-secret, 客户端密钥, クライアントシークレット',
  'client credential':
    'credenciais de cliente, credenciales de cliente, identifiants du client, credenziali client, clientanmeldeinformationen, 客户端凭据, 客户端凭证',
  secret: 'geheimnis, secreto, segredo, segreto, シークレット, секрет, 시크릿',
  token: 'jeton, ficha de acceso, токен, токена, 令牌, 權杖, トークン, 토큰',
  'access token': 'zugriffstoken, zugriffs-token, jeton d accès, 访问令牌, 存取權杖, アクセストークン',
  'refresh token': 'aktualisierungstoken, jeton d actualisation, 刷新令牌',
  'authorization code':
    'autorisierungscode, code d autorisation, código de autorización, código de autorização, 授权码, 認可コード',
  signature: 'signatur, firma, assinatura, handtekening, подпись, 签名, 簽名, 署名, 서명',
  certificate:
    'zertifikat, zertifikats, certificat, certificado, certificato, certificaat, certyfikat, сертификат, 证书, 憑證, 証明書, 인증서',
  user: 'benutzer, nutzer, utilisateur, usuario, usuário, utente, gebruiker, użytkownik, пользователь, пользователя, 用户, 使用者, 用户名, ユーザー, 사용자, användare, uživatel, bruger',
  username:
    'benutzername, nutzername, nom d utilisateur, nombre de usuario, nome de usuário, nome utente, gebruikersnaam, имя пользователя, ユーザー名, användarnamn, uživatelské jméno',
  account:
    'konto, benutzerkonto, compte, cuenta, conta, rekening, учетная запись, 账号, 账户, 帳號, アカウント, 계정',
  password:
    'passwort, kennwort, mot de passe, contraseña, senha, wachtwoord, hasło, пароль, 密码, 密碼, パスワード, 비밀번호, lösenord, heslo, adgangskode, salasana',
  'login credential':
    'anmeldedaten, anmeldeinformationen, zugangsdaten, identifiants, credenciales, credenciais, credenziali, inloggegevens, dane logowania, inloggningsuppgifter, přihlašovací údaje, учетные данные, учётные данные, 凭据, 凭证, 憑證資料, 자격 증명',
  'user not allowed':
    'sie sind nicht berechtigt, sie sind nicht autorisiert, n êtes pas autorisé, n êtes pas autorisée, n êtes pas habilité, no está autorizado, não está autorizado, non sei autorizzato, non si è autorizzati, bent niet gemachtigd, u heeft geen toegang, 您无权访问, 无权访问, вы не авторизованы',
  'email address':
    'e-mail-adresse, mailadresse, adresse e-mail, adresse mail, correo electrónico, endereço de e-mail, indirizzo e-mail, indirizzo email, e-mailadres, 邮箱, 电子邮件, 電子郵件, メールアドレス, 이메일',
  group: 'gruppe, gruppen, groupe, grupo, gruppo, groep, группа, 组, 群组, 角色, グループ',
  access:
    'zugriff, zugang, accès, acceso, acesso, accesso, toegang, dostęp, доступ, 访问, 存取, アクセス, åtkomst, přístup',
  permission:
    'berechtigung, berechtigungen, autorisation, permiso, permisos, permissão, autorizzazione, machtiging, 权限, 權限, 権限',
  'sign in':
    'anmeldung, anmelden, einloggen, connexion, inicio de sesión, iniciar sesión, accesso utente, inloggen, logowanie, вход, 登录, 登錄, 登入, ログイン, サインイン, 로그인, aanmelden, aanmelding, inloggning, přihlášení',
  session:
    'sitzung, sesión, sessão, sessione, sessie, sesja, сессия, сеанс, 会话, 工作階段, セッション, 세션',
  parameter:
    'paramètre, parámetro, parâmetro, parametro, parametr, параметр, 参数, 參數, パラメーター, パラメータ, 매개변수',
  request:
    'anfrage, anforderung, requête, demande, solicitud, solicitação, pedido, richiesta, verzoek, запрос, 请求, 請求, リクエスト, 要求',
  'identity provider':
    'identitätsanbieter, fournisseur d identité, proveedor de identidad, provedor de identidade, 身份提供者, 身份提供商',
  scope: 'portée, ámbito, escopo, ambito, 范围, 作用域, 範圍, スコープ',
  issuer: 'aussteller, émetteur, emisor, emissor, emittente, издатель, 颁发者, 颁发机构, 發行者, 発行者',
  audience: 'zielgruppe, audiencia, audiência, 受众, 受眾, オーディエンス',
  connection:
    'verbindung, conexión, conexão, connessione, verbinding, połączenie, соединение, подключение, 连接, 連接, 接続, 연결',
  host: 'hostname unbekannt, hôte, servidor, 主机',
  'name or service': 'name oder der dienst, nom ou service, nombre o servicio, nome ou serviço',
  verify: 'überprüfen, überprüft, vérifier, verificar, verificare, проверить, 验证, 驗證, 校验, 検証',
  cookie: 'куки',
  clock: 'systemzeit, uhrzeit, horloge, 时钟, 系统时间',
};
