# Platform script for Intune: run it with the system's account, in the 64-bit PowerShell host.
# Replace EXTENSION_ID, and delete the settings that people are to choose for themselves.
# Lists and groups are JSON. Write an apostrophe twice, and other letters than English ones as in JSON: \u00e5.
$extension = 'EXTENSION_ID'
$key = "HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\$extension\policy"
$settings = @{
  language = 'auto'
  launcher = 'plate'
  corner = 'end'
  opening = 'press'
  reach = 'partner'
  contacts = '{"globalAdmin":[{"name":"Robin Berg","mail":"robin.berg@example.com","phone":"+1 555 0100"},{"name":"Kim Rossi","mail":"kim.rossi@example.com"}],"accountAdmin":[{"name":"Alex Visser","mail":"alex.visser@example.com","note":"Assigns roles in Partner Center"}],"provider":[{"name":"Example Distribution","page":"https://partners.example.net/support"}],"helpDesk":[{"name":"IT help desk","mail":"helpdesk@example.com","phone":"+1 555 0199","page":"https://it.example.com/help","note":"Weekdays, 8 to 18"}]}'
  message = '{"default":"Sign in with your example.com address, not with a personal account.","sv":"Logga in med din adress p\u00e5 example.com, inte med ett privat konto.","nl":"Meld u aan met uw adres van example.com, niet met een persoonlijk account."}'
  links = '[{"text":"How we work with Partner Center","texts":{"sv":"S\u00e5 arbetar vi med Partnercenter","nl":"Zo werken wij met Partner Center"},"url":"https://it.example.com/partner-center"}]'
}

# With -Force an existing key is emptied, so a setting that is no longer above goes as well.
New-Item -Path $key -Force | Out-Null
foreach ($name in $settings.Keys) {
  New-ItemProperty -Path $key -Name $name -Value $settings[$name] -PropertyType String -Force | Out-Null
}
