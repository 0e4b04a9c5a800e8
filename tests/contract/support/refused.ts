import type { Translated } from './locales';

/**
 * Forms of earlier translations that must never come back, in any text of the language.
 * Sources: `facts/localization.md` sections 4.1 (names bent by machines), 4.2 (the portal's name), 4.5 (words that
 * collide) and 6 (left column: meaning turned round, split compounds, wrong words). Case counts unless noted.
 */
export const REFUSED: Readonly<Record<Translated, readonly RegExp[]>> = {
  sv: [
    /Microsoft Entra-ID/i,
    /partner[ -]center/i,
    /inloggnings problem|lösen ord|arbets konto|säkerhets information|företags (?:produkter|konto)|åter försäljare/i,
    /administratörs behörighet|konto administratör|kontrol lera|till gång|marknads plats|program vara|konto inställningar/i,
    /användar hantering|kon figurer|skol lösen|(?:arbets|skol)-(?:eller|och) /i,
    /har tilldelat(?!s)/i,
    /(?:på|i) din Azure AD/i,
    /affärsmarknadsplats|kommersiella marknadsplatser/i,
    /indirekta provider|CSP-indirekt/i,
    // "klient" alone is a program, not an organisation.
    /(?<!\p{L})klient(?:en|er|erna|s|ens)?(?!\p{L})/iu,
    /(?<!\p{L})programvara för utvecklare/iu,
  ],
  nl: [
    /Microsoft Entra-id/i,
    /Partnercentrum/i,
    /How to manage/i,
    /aan welke rollen u bent toegewezen/i,
    /taken die ze inschakelen/i,
    /Commercial Marketplace/,
    /een commerciële marketplace-account/i,
    /indirecte leverancier|indirecte wederverkoper/i,
    /(?<!\p{L})kan niet aanmelden bij/iu,
    /het ene account[^.]*een ander(?!e)/i,
    /(?<!\p{L})referenties(?!\p{L})/iu,
  ],
  ja: [
    /パートナーセンター|クラウドソリューションプロバイダー|ヘルプデスクエージェント|ソリューションパートナー|パートナープログラム/,
    /ビジネス ?アカウント/,
    /全体管理者/,
    /期待される|予想される/,
    /商用 ?(?:マーケットプレース|marketplace)/i,
    /表示されることはありません/,
    /有効になっているタスク/,
    /の役割/,
    /プランや特典/,
    /所有者または管理者/,
    /\[ /,
  ],
  'zh-TW': [
    /Microsoft Entra 識別碼/,
    /租使用者/,
    /許可權/,
    /工作帳戶|工作或學校/,
    /合作夥伴中心-/,
    /連絡人|連絡/,
    /重設公司帳戶密碼或學校帳戶密碼/,
    /如需如何/,
    /引用|參考資料工作區/,
    /用戶(?!$)(?<!租用戶)/,
    /合作伙伴/,
  ],
  it: [
    /centro per i partner/,
    /\bPartner Center\b/,
    /centro partner/i,
    /una volta che si è/i,
    /informazioni di identità personali/i,
    /elevazione all/i,
    /portale di Microsoft Partner Network/i,
    /account di accesso (?!di emergenza)/i,
    /reimpostare la password personale/i,
    /configurare la nuova password/i,
    /non è possibile accedere all.account\?/i,
    /dell.Istituto di istruzione/,
    /fare clic|fai clic/i,
  ],
};

/** Names that stay as they are in every language: section 4.1, and our own. */
export const NAMES: readonly string[] = [
  'Signpost',
  'Microsoft Entra',
  'Microsoft Entra ID',
  'Microsoft 365',
  'Microsoft Marketplace',
  'Azure',
  'Azure Active Directory',
  'Windows',
  'Xbox',
  'Copilot',
  'Edge',
  'Office',
  'CSP',
  'MPN',
  'MAICPP',
  'MFA',
  'DAP',
  'GDAP',
  'VPN',
  'DNS',
  'Data Protection',
  'AI Cloud Partner admin',
];

/** How each language speaks to the reader: `facts/localization.md` section 2. The words of the other manner. */
export const WRONG_ADDRESS: Readonly<Record<Translated, RegExp>> = {
  sv: /(?<!\p{L})(?:ni|er|ert|era|Ni|Er)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  ja: /あなた|貴方|(?<!\p{L})君/u,
  'zh-TW': /你/,
  // The courtesy form, the plural, and the impersonal infinitive that earlier articles began their steps with.
  it: /(?<!\p{L})(?:Lei|Suo|Sua|Suoi|Sue|voi|vostr[oaie])(?!\p{L})|(?:^|[.:?!] )(?:Selezionare|Scegliere|Immettere|Inserire|Digitare|Aprire|Verificare|Controllare|Contattare|Chiedere|Rivolgersi) (?!.*\bnon (?:serve|basta)\b)|(?<!\p{L})(?:selezioni|scelga|inserisca|apra|chieda)(?!\p{L})/u,
};

/**
 * Signs of simplified Chinese that have another shape in Taiwan. Only signs that Taiwan never writes: those that stand
 * for two old signs and are right in one of them (后, 里, 面, 干, 台, 云) are left out.
 */
export const SIMPLIFIED =
  '录码设务请这们为个时无从与车网页问题员权织级输错误应该将让给经线绝继续维读认证识记讯许论访评试话语说调谁谢贵费资' +
  '转较载达过运还进远连迟选递邮释钟钥锁链销长门闭间关阅队际陆险随难静须顾预领频显顶项顺验齐买卖书习乱单双发变号听启国图' +
  '场块坏声处备复头夹夺奖学宁实审对导尝层属岁帐带帮并广库开异归当总态户执扩报护担拟拥择损换数断旧条来极构标样档检楼欢毕' +
  '没测浏济满滤点热爱状独现环电画监盘确离种积称稳签简类约绍终结统绑编缩职联胜脑节获虽补装见观规览觉计订讨议详负责账货质' +
  '购贴赖软轻边适遗隐额风驱驳鉴伙云们仅传价众优会伤体侧储兴关写农冲决况减凭击则创删别办动劝区协厅历压县参叹吗嘱园围';
