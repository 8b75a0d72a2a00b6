<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ComposePage</name>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nieuw concept</translation>
    </message>
    <message>
        <source>New draft (Ctrl+N)</source>
        <translation>Nieuw concept (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Add a hub</source>
        <translation>Hub toevoegen</translation>
    </message>
    <message>
        <source>&amp;Connection string</source>
        <translation>&amp;Verbindingsreeks</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindingsreeks</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Naamruimte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>&amp;Hub name</source>
        <translation>&amp;Hubnaam</translation>
    </message>
    <message>
        <source>Hub name</source>
        <translation>Hubnaam</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Production: this hub reaches real customers</source>
        <translation>Productie: deze hub bereikt echte klanten</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Bewaar de sleutel in</translation>
    </message>
    <message>
        <source>This session only, forgotten on quit</source>
        <translation>Alleen deze sessie, vergeten bij afsluiten</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>Sleutel alleen voor deze sessie bewaren</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <source>Who looks after it, what it is for</source>
        <translation>Wie hem beheert, waar hij voor is</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Sleutel vervangen</translation>
    </message>
    <message>
        <source>This hub reaches real customers: mark the window, and ask before a send to everyone</source>
        <translation>Deze hub bereikt echte klanten: markeer het venster en vraag na voor een verzending aan iedereen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>Certificaat&amp;autoriteit</translation>
    </message>
    <message>
        <source>Certificate authority file, optional</source>
        <translation>Bestand met certificaatautoriteit, optioneel</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted for this hub beside the authorities of the system: that of a company’s proxy, for example</source>
        <translation>Een bestand in PEM-vorm, voor deze hub vertrouwd naast de autoriteiten van het systeem: dat van een bedrijfsproxy, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation>Bestand met certificaatautoriteit kiezen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Voor deze sessie bewaren</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>kijk hiernaar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>production</source>
        <translation>productie</translation>
    </message>
</context>
<context>
    <name>PayloadSide</name>
    <message>
        <source>Payload and headers</source>
        <translation>Payload en headers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Extra headers</translation>
    </message>
    <message>
        <source>Type in the last row to add a header; Delete removes the selected ones</source>
        <translation>Typ in de laatste rij om een header toe te voegen; Delete verwijdert de geselecteerde</translation>
    </message>
    <message>
        <source>Begin with a ready payload (Ctrl+Shift+I)</source>
        <translation>Begin met een kant-en-klare payload (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Values for {{name}} in the payload, headers and handle</source>
        <translation>Waarden voor {{naam}} in de payload, headers en handle</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Test send</source>
        <translation>Testverzending</translation>
    </message>
    <message>
        <source>The answer names the devices it reached (F9)</source>
        <translation>Het antwoord noemt de apparaten die zijn bereikt (F9)</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Toch versturen</translation>
    </message>
    <message>
        <source>Send it in spite of the errors (Ctrl+Shift+Enter)</source>
        <translation>Ondanks de fouten versturen (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Do not send (Esc)</source>
        <translation>Niet versturen (Esc)</translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <translation>Aan iedereen versturen</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Plannen…</translation>
    </message>
    <message>
        <source>The hub’s name</source>
        <translation>De naam van de hub</translation>
    </message>
</context>
<context>
    <name>VerdictBand</name>
    <message>
        <source>Verdict</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Open the result pane</source>
        <translation>Resultaatpaneel openen</translation>
    </message>
    <message>
        <source>Open the result pane (F12)</source>
        <translation>Resultaatpaneel openen (F12)</translation>
    </message>
</context>
<context>
    <name>audience::Audience</name>
    <message>
        <source>nobody has “%1”</source>
        <translation>niemand heeft “%1”</translation>
    </message>
    <message numerus="yes">
        <source>nobody has “%1”, %n have “%2”</source>
        <translation>
            <numerusform>niemand heeft “%1”, %n heeft “%2”</numerusform>
            <numerusform>niemand heeft “%1”, %n hebben “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>none takes messages in the format %1</source>
        <translation>geen enkel neemt berichten in het format %1 aan</translation>
    </message>
    <message>
        <source>all of them have expired</source>
        <translation>ze zijn allemaal verlopen</translation>
    </message>
    <message>
        <source>each one fails at least one condition</source>
        <translation>elk voldoet aan minstens één voorwaarde niet</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>geen %1</translation>
    </message>
    <message>
        <source>no %1, has %2</source>
        <translation>geen %1, wel %2</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>niets van %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>heeft %1</translation>
    </message>
    <message>
        <source>other platform, %1</source>
        <translation>ander platform, %1</translation>
    </message>
    <message>
        <source>has a template, takes template sends only</source>
        <translation>heeft een sjabloon, neemt alleen sjabloonverzendingen aan</translation>
    </message>
    <message>
        <source>has no template, takes native sends only</source>
        <translation>heeft geen sjabloon, neemt alleen native verzendingen aan</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>another handle</source>
        <translation>andere handle</translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n handle(s)</source>
        <translation>
            <numerusform>Gaat naar %n handle</numerusform>
            <numerusform>Gaat naar %n handles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all registered here.</source>
        <translation>%1, allemaal hier geregistreerd.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them are not registered here.</source>
        <translation>
            <numerusform>%1; %n daarvan is hier niet geregistreerd.</numerusform>
            <numerusform>%1; %n daarvan zijn hier niet geregistreerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is registered on this hub yet.</source>
        <translation>Er is nog geen apparaat op deze hub geregistreerd.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 match; a test send goes to %2 of them, chosen by chance.</source>
        <translation>%1 passen; een testverzending gaat naar %2 daarvan, willekeurig gekozen.</translation>
    </message>
    <message>
        <source>%1 would get this.</source>
        <translation>%1 zouden dit krijgen.</translation>
    </message>
</context>
<context>
    <name>audience::Rendering</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>`#(…)` is for JSON templates only.</source>
        <translation>`#(…)` is alleen voor JSON-sjablonen.</translation>
    </message>
    <message>
        <source>The property %1 is no number.</source>
        <translation>De eigenschap %1 is geen getal.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes: too long for %3.</source>
        <translation>%1 van %2 bytes: te lang voor %3.</translation>
    </message>
    <message>
        <source>A template for %1 needs the header %2.</source>
        <translation>Een sjabloon voor %1 heeft de header %2 nodig.</translation>
    </message>
    <message>
        <source>A template send needs a JSON object, for example `{&quot;title&quot;: &quot;Hello&quot;}`.</source>
        <translation>Een sjabloonverzending heeft een JSON-object nodig, bijvoorbeeld `{&quot;title&quot;: &quot;Hello&quot;}`.</translation>
    </message>
    <message>
        <source>The property %1 is no text. The properties of a template send have no parts.</source>
        <translation>De eigenschap %1 is geen tekst. De eigenschappen van een sjabloonverzending hebben geen delen.</translation>
    </message>
    <message>
        <source>The template has a document type, which is not supported.</source>
        <translation>Het sjabloon heeft een documenttype; dat wordt niet ondersteund.</translation>
    </message>
    <message>
        <source>The template is neither JSON nor XML.</source>
        <translation>Het sjabloon is JSON noch XML.</translation>
    </message>
    <message>
        <source>Apple needs an object `aps`.</source>
        <translation>Apple heeft een object `aps` nodig.</translation>
    </message>
    <message>
        <source>FCM v1 needs everything inside one object `message`.</source>
        <translation>FCM v1 verwacht alles binnen één object `message`.</translation>
    </message>
    <message>
        <source>FCM v1 takes no `%1` there.</source>
        <translation>FCM v1 neemt daar geen `%1` aan.</translation>
    </message>
    <message>
        <source>FCM v1 wants `channel_id` inside `android.notification`.</source>
        <translation>FCM v1 verwacht `channel_id` in `android.notification`.</translation>
    </message>
    <message>
        <source>FCM v1 takes nothing but texts in `data`.</source>
        <translation>FCM v1 neemt in `data` alleen teksten aan.</translation>
    </message>
    <message>
        <source>ADM needs an object `data` with nothing but texts.</source>
        <translation>ADM heeft een object `data` nodig met alleen teksten.</translation>
    </message>
    <message>
        <source>Baidu needs a `title` or a `description`.</source>
        <translation>Baidu heeft een `title` of een `description` nodig.</translation>
    </message>
    <message>
        <source>Windows knows no toast “%1” without a text.</source>
        <translation>Windows kent geen toast “%1” zonder tekst.</translation>
    </message>
    <message>
        <source>The payload is not what the header X-WNS-Type says.</source>
        <translation>De payload is niet wat de header X-WNS-Type zegt.</translation>
    </message>
    <message>
        <source>Windows Phone needs a `wp:Notification` with a `wp:Toast` or a `wp:Tile`.</source>
        <translation>Windows Phone heeft een `wp:Notification` nodig met een `wp:Toast` of een `wp:Tile`.</translation>
    </message>
    <message>
        <source>Google has switched GCM off: nothing gets through to it.</source>
        <translation>Google heeft GCM uitgezet: er komt niets meer door.</translation>
    </message>
</context>
<context>
    <name>audience::TemplateValue</name>
    <message>
        <source>The value goes on behind its expression. Write mixed values in braces: `{$(name) + &apos; text&apos;}`.</source>
        <translation>De waarde gaat na haar expressie door. Schrijf gemengde waarden tussen accolades: `{$(name) + &apos; text&apos;}`.</translation>
    </message>
    <message>
        <source>A `+` or the closing brace is missing here.</source>
        <translation>Hier ontbreekt een `+` of de sluitende accolade.</translation>
    </message>
    <message>
        <source>The value goes on behind its closing brace.</source>
        <translation>De waarde gaat na haar sluitende accolade door.</translation>
    </message>
    <message>
        <source>`#(…)` has to stand alone, not within braces.</source>
        <translation>`#(…)` moet alleen staan, niet tussen accolades.</translation>
    </message>
    <message>
        <source>An empty text is not allowed within braces.</source>
        <translation>Tussen accolades is een lege tekst niet toegestaan.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation>De tekst die hier begint heeft geen sluitend aanhalingsteken.</translation>
    </message>
    <message>
        <source>A value that begins like this has to be an expression such as `$(name)`. As plain text write it as `{&apos;…&apos;}`.</source>
        <translation>Een waarde die zo begint, moet een expressie zijn, zoals `$(name)`. Schrijf haar als gewone tekst zo: `{&apos;…&apos;}`.</translation>
    </message>
    <message>
        <source>An expression such as `$(name)` or `&apos;text&apos;` is missing here.</source>
        <translation>Hier ontbreekt een expressie, zoals `$(name)` of `&apos;text&apos;`.</translation>
    </message>
    <message>
        <source>The closing bracket of the expression is missing here.</source>
        <translation>Hier ontbreekt het sluitende haakje van de expressie.</translation>
    </message>
    <message>
        <source>`.(name, n)` needs a number of characters.</source>
        <translation>`.(name, n)` heeft een aantal tekens nodig.</translation>
    </message>
    <message>
        <source>`%(…)` and `#(…)` take no number of characters.</source>
        <translation>`%(…)` en `#(…)` nemen geen aantal tekens aan.</translation>
    </message>
    <message>
        <source>The name of a property is missing here.</source>
        <translation>Hier ontbreekt de naam van een eigenschap.</translation>
    </message>
    <message>
        <source>A property&apos;s name has %1 characters at most.</source>
        <translation>De naam van een eigenschap heeft hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>A default stands in braces: `$(name:{text})`.</source>
        <translation>Een standaardwaarde staat tussen accolades: `$(name:{text})`.</translation>
    </message>
    <message>
        <source>The default that begins here has no closing brace.</source>
        <translation>De standaardwaarde die hier begint heeft geen sluitende accolade.</translation>
    </message>
    <message>
        <source>A whole number of characters is missing here.</source>
        <translation>Hier ontbreekt een heel getal voor het aantal tekens.</translation>
    </message>
</context>
<context>
    <name>audience::TokenReport</name>
    <message>
        <source>a blank</source>
        <translation>een spatie</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>een tab</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>een regeleinde</translation>
    </message>
    <message>
        <source>an angle bracket, as iOS once printed tokens</source>
        <translation>een punthaak, zoals iOS tokens vroeger afdrukte</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>een aanhalingsteken</translation>
    </message>
    <message>
        <source>%1, which cannot be seen</source>
        <translation>%1, dat niet te zien is</translation>
    </message>
    <message>
        <source>%1, a blank that is none of the keyboard&apos;s</source>
        <translation>%1, een spatie die niet van het toetsenbord komt</translation>
    </message>
    <message>
        <source>%1 “%2”, which is not ASCII</source>
        <translation>%1 “%2”, dat geen ASCII is</translation>
    </message>
    <message>
        <source>No platform has handles that look like this.</source>
        <translation>Geen platform heeft handles die er zo uitzien.</translation>
    </message>
</context>
<context>
    <name>audience::Vanished</name>
    <message>
        <source>Its handle is registered again under another id; another one would get messages twice.</source>
        <translation>De handle is onder een andere id opnieuw geregistreerd; met nog een registratie zouden berichten dubbel aankomen.</translation>
    </message>
    <message>
        <source>It belonged to an installation, which sets the tags that begin with `$`. Created again it stands alone.</source>
        <translation>Ze hoorde bij een installatie, die de tags zet die met `$` beginnen. Opnieuw gemaakt staat ze op zichzelf.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>It was given without a value. Give one, or leave it out.</source>
        <translation>Het is zonder waarde opgegeven. Geef er een op, of laat het weg.</translation>
    </message>
</context>
<context>
    <name>cli::Connection</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a connection string.</source>
        <translation>%1 is te groot voor een verbindingsreeks.</translation>
    </message>
    <message>
        <source>There is no saved hub “%1”. “pushbench-cli connections list” names them.</source>
        <translation>Er is geen opgeslagen hub “%1”. “pushbench-cli connections list” noemt ze.</translation>
    </message>
    <message>
        <source>A hub saved in Pushbench, by its name; the key comes from the keychain</source>
        <translation>Een in Pushbench opgeslagen hub, bij zijn naam; de sleutel komt uit de sleutelbos</translation>
    </message>
    <message>
        <source>A file that holds the connection string. Without either, the environment variable PUSHBENCH_CONNECTION_STRING is read</source>
        <translation>Een bestand met de verbindingsreeks. Zonder beide wordt de omgevingsvariabele PUSHBENCH_CONNECTION_STRING gelezen</translation>
    </message>
    <message>
        <source>The hub&apos;s name, when the connection does not tell it</source>
        <translation>De naam van de hub, als de verbinding die niet noemt</translation>
    </message>
    <message>
        <source>No connection was given. Use --connection, --connection-string-file or the environment variable PUSHBENCH_CONNECTION_STRING.</source>
        <translation>Er is geen verbinding opgegeven. Gebruik --connection, --connection-string-file of de omgevingsvariabele PUSHBENCH_CONNECTION_STRING.</translation>
    </message>
</context>
<context>
    <name>cli::Connections</name>
    <message>
        <source>production</source>
        <translation>productie</translation>
    </message>
    <message>
        <source>There is no saved hub “%1”.</source>
        <translation>Er is geen opgeslagen hub “%1”.</translation>
    </message>
    <message>
        <source>List, add and remove the saved hubs</source>
        <translation>De opgeslagen hubs tonen, toevoegen en verwijderen</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Toon ze</translation>
    </message>
    <message>
        <source>Print them as JSON</source>
        <translation>Druk ze af als JSON</translation>
    </message>
    <message>
        <source>Save a hub; its connection string is read from standard input and kept in the keychain</source>
        <translation>Een hub opslaan; de verbindingsreeks wordt van de standaardinvoer gelezen en in de sleutelbos bewaard</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Hoe hij moet heten</translation>
    </message>
    <message>
        <source>The hub&apos;s name</source>
        <translation>De naam van de hub</translation>
    </message>
    <message>
        <source>It reaches real customers</source>
        <translation>Hij bereikt echte klanten</translation>
    </message>
    <message>
        <source>Remove a hub and its key</source>
        <translation>Een hub en zijn sleutel verwijderen</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
</context>
<context>
    <name>cli::Feedback</name>
    <message>
        <source>The address of the container with what push services said of handles</source>
        <translation>Het adres van de container met wat pushdiensten over handles hebben gezegd</translation>
    </message>
    <message>
        <source>Print the address with its signature, which opens it</source>
        <translation>Het adres afdrukken met de handtekening, die er toegang toe geeft</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message numerus="yes">
        <source>%n exchange(s) written.</source>
        <translation>
            <numerusform>%n uitwisseling geschreven.</numerusform>
            <numerusform>%n uitwisselingen geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 were there already, %3 unreadable.</source>
        <translation>%1 toegevoegd, %2 waren er al, %3 onleesbaar.</translation>
    </message>
    <message>
        <source>What was sent, without keys</source>
        <translation>Wat is verstuurd, zonder sleutels</translation>
    </message>
    <message>
        <source>Only what has these words, such as &quot;order tag:vip result:refused&quot;</source>
        <translation>Alleen wat deze woorden heeft, zoals &quot;order tag:vip result:refused&quot;</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON afdrukken</translation>
    </message>
    <message>
        <source>List it, the newest first</source>
        <translation>Toon de lijst, het nieuwste eerst</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Hoeveel hoogstens</translation>
    </message>
    <message>
        <source>Show one exchange in full</source>
        <translation>Eén uitwisseling volledig tonen</translation>
    </message>
    <message>
        <source>As the list gives it</source>
        <translation>Zoals de lijst hem geeft</translation>
    </message>
    <message>
        <source>Write it to a file as JSON lines</source>
        <translation>Schrijf haar als JSON-regels naar een bestand</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>Add what another history wrote</source>
        <translation>Voeg toe wat een andere geschiedenis schreef</translation>
    </message>
    <message>
        <source>“%1” is no id. “pushbench-cli history list” begins each line with one.</source>
        <translation>“%1” is geen id. “pushbench-cli history list” begint elke regel met een id.</translation>
    </message>
    <message>
        <source>FORM or FORM=FILE: instead, print or write it, without secrets and handles, as %1; har takes several</source>
        <translation>VORM of VORM=BESTAND: druk de uitwisseling in plaats daarvan af of schrijf haar, zonder geheimen en handles, als %1; har neemt er meer aan</translation>
    </message>
</context>
<context>
    <name>cli::Hub</name>
    <message>
        <source>The time-out must be more than 0 and at most %1 seconds.</source>
        <translation>De time-out moet meer dan 0 en hoogstens %1 seconden zijn.</translation>
    </message>
    <message>
        <source>Seconds for one exchange</source>
        <translation>Seconden voor één uitwisseling</translation>
    </message>
    <message>
        <source>Certificates in PEM that are trusted beside the system&apos;s</source>
        <translation>Certificaten in PEM die naast die van het systeem worden vertrouwd</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON afdrukken</translation>
    </message>
    <message>
        <source>By its name the rule “%1” lacks the %2 right, which this needs.</source>
        <translation>Naar zijn naam te oordelen mist de regel “%1” het recht %2, dat hiervoor nodig is.</translation>
    </message>
    <message>
        <source>The hub holds back; going on in %1 s.</source>
        <translation>De hub remt af; gaat verder over %1 s.</translation>
    </message>
</context>
<context>
    <name>cli::Installations</name>
    <message>
        <source>The file is about “%1”, not “%2”; the hub refuses that.</source>
        <translation>Het bestand gaat over “%1”, niet over “%2”; dat weigert de hub.</translation>
    </message>
    <message>
        <source>The installation has no pushChannel, so nothing can reach the device.</source>
        <translation>De installatie heeft geen pushChannel, dus niets kan het apparaat bereiken.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 opgeslagen</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Read and change installations</source>
        <translation>Installaties lezen en wijzigen</translation>
    </message>
    <message>
        <source>The installation&apos;s id</source>
        <translation>De id van de installatie</translation>
    </message>
    <message>
        <source>Send it as it is, wrong or not</source>
        <translation>Versturen zoals het is, fout of niet</translation>
    </message>
    <message>
        <source>Show one, as JSON</source>
        <translation>Er een tonen, als JSON</translation>
    </message>
    <message>
        <source>Create or overwrite one</source>
        <translation>Er een maken of overschrijven</translation>
    </message>
    <message>
        <source>A file with its JSON; - for standard input</source>
        <translation>Een bestand met de JSON; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>Change parts of one</source>
        <translation>Delen van een ervan wijzigen</translation>
    </message>
    <message>
        <source>A file with the operations, a JSON list; - for standard input</source>
        <translation>Een bestand met de bewerkingen, een JSON-lijst; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Er een verwijderen</translation>
    </message>
</context>
<context>
    <name>cli::Jobs</name>
    <message>
        <source>Have the hub export or import its registrations by itself</source>
        <translation>De hub zelf zijn registraties laten exporteren of importeren</translation>
    </message>
    <message>
        <source>Submit one</source>
        <translation>Er een indienen</translation>
    </message>
    <message>
        <source>export, import-create, import-update, import-delete or import-upsert</source>
        <translation>export, import-create, import-update, import-delete of import-upsert</translation>
    </message>
    <message>
        <source>A file with the signed address of the container to write to; - for standard input</source>
        <translation>Een bestand met het ondertekende adres van de container om in te schrijven; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>A file with the signed address of the file to import</source>
        <translation>Een bestand met het ondertekende adres van het te importeren bestand</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Er een tonen</translation>
    </message>
    <message>
        <source>The job&apos;s id</source>
        <translation>De id van de taak</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Toon de lijst</translation>
    </message>
</context>
<context>
    <name>cli::Preview</name>
    <message>
        <source>There is no skin “%1” for this payload. Known are: %2.</source>
        <translation>Er is geen skin “%1” voor deze payload. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>Previews are drawn by the program pushbench, which is not installed. Install the package of the window.</source>
        <translation>Voorbeelden worden getekend door het programma pushbench, dat niet is geïnstalleerd. Installeer het pakket met het venster.</translation>
    </message>
    <message>
        <source>The preview could not be drawn: %1</source>
        <translation>Het voorbeeld kon niet worden getekend: %1</translation>
    </message>
    <message>
        <source>App name</source>
        <translation>Appnaam</translation>
    </message>
    <message>
        <source>Draw what a device shows of a payload</source>
        <translation>Teken wat een apparaat van een payload toont</translation>
    </message>
    <message>
        <source>A file with the payload; - for standard input</source>
        <translation>Een bestand met de payload; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>The PNG to write</source>
        <translation>De PNG die wordt geschreven</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light of dark</translation>
    </message>
    <message>
        <source>There is no skin “%1”: this payload goes to the app, so no place is known where it is seen. Leave --skin out.</source>
        <translation>Er is geen skin “%1”: deze payload gaat naar de app, dus het is niet bekend waar hij te zien is. Laat --skin weg.</translation>
    </message>
    <message>
        <source>Where it is seen: toast, toast-windows10, toast-folded, tile-small, tile-medium, tile-wide, tile-large, badge, phone-toast, phone-small, phone-medium, phone-wide, ios, ios-expanded, android, android-expanded, browser, browser-firefox, browser-safari or properties; which of them depends on the payload</source>
        <translation>Waar het te zien is: toast, toast-windows10, toast-folded, tile-small, tile-medium, tile-wide, tile-large, badge, phone-toast, phone-small, phone-medium, phone-wide, ios, ios-expanded, android, android-expanded, browser, browser-firefox, browser-safari of properties; welke daarvan kunnen, hangt van de payload af</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>Sends test notifications through Azure Notification Hubs.</source>
        <translation>Verstuurt testmeldingen via Azure Notification Hubs.</translation>
    </message>
    <message>
        <source>The result could not be written. Is the disk full, or the output closed?</source>
        <translation>Het resultaat kon niet worden geschreven. Is de schijf vol, of de uitvoer gesloten?</translation>
    </message>
    <message>
        <source>There is no command “%1”. --help names them.</source>
        <translation>Er is geen opdracht “%1”. --help noemt ze.</translation>
    </message>
</context>
<context>
    <name>cli::Registrations</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Dit is geen JSON-object.</translation>
    </message>
    <message>
        <source>%1 registrations imported.</source>
        <translation>%1 registraties geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 of %2 were imported; the next one, “%3”, was refused.</source>
        <translation>%1 van %2 zijn geïmporteerd; de volgende, “%3”, is geweigerd.</translation>
    </message>
    <message>
        <source>The key of a browser&apos;s subscription</source>
        <translation>De sleutel van het abonnement van een browser</translation>
    </message>
    <message>
        <source>The secret of a browser&apos;s subscription</source>
        <translation>Het geheim van het abonnement van een browser</translation>
    </message>
    <message>
        <source>The name of a Windows tile</source>
        <translation>De naam van een Windows-tegel</translation>
    </message>
    <message>
        <source>A tag; several make the whole list</source>
        <translation>Een tag; meerdere vormen de hele lijst</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAAM=WAARDE</translation>
    </message>
    <message>
        <source>A file with the template&apos;s body; - for standard input</source>
        <translation>Een bestand met de body van het sjabloon; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>The template&apos;s name</source>
        <translation>De naam van het sjabloon</translation>
    </message>
    <message>
        <source>A header of the template, &apos;Name: value&apos;</source>
        <translation>Een header van het sjabloon, &apos;Naam: waarde&apos;</translation>
    </message>
    <message>
        <source>The template&apos;s expiry, Apple only</source>
        <translation>De vervaltijd van het sjabloon, alleen Apple</translation>
    </message>
    <message>
        <source>The template&apos;s priority, Apple only</source>
        <translation>De prioriteit van het sjabloon, alleen Apple</translation>
    </message>
    <message>
        <source>The template&apos;s message type, Baidu only</source>
        <translation>Het berichttype van het sjabloon, alleen Baidu</translation>
    </message>
    <message>
        <source>Send it as it is, wrong or not</source>
        <translation>Versturen zoals het is, fout of niet</translation>
    </message>
    <message>
        <source>“%1” is not written NAME=VALUE.</source>
        <translation>“%1” is niet geschreven als NAAM=WAARDE.</translation>
    </message>
    <message>
        <source>Create one</source>
        <translation>Er een maken</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Het platform</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Het apparaat</translation>
    </message>
    <message>
        <source>Its id, as 1-2-3; what is there is overwritten. Otherwise the hub chooses one</source>
        <translation>De id, zoals 1-2-3; wat er staat, wordt overschreven. Anders kiest de hub er een</translation>
    </message>
    <message>
        <source>Change one; what is not given stays</source>
        <translation>Er een wijzigen; wat niet is opgegeven, blijft</translation>
    </message>
    <message>
        <source>As the list gives it</source>
        <translation>Zoals de lijst hem geeft</translation>
    </message>
    <message>
        <source>A tag to add</source>
        <translation>Een tag om toe te voegen</translation>
    </message>
    <message>
        <source>A tag to remove</source>
        <translation>Een tag om te verwijderen</translation>
    </message>
    <message>
        <source>Overwrite it also if someone else changes it meanwhile</source>
        <translation>Ook overschrijven als iemand anders haar intussen wijzigt</translation>
    </message>
    <message>
        <source>Create or overwrite those in a file of JSON lines</source>
        <translation>Die in een bestand met JSON-regels maken of overschrijven</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>Het bestand; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>Send them as they are, wrong or not</source>
        <translation>Versturen zoals ze zijn, fout of niet</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>A handle belongs to a push service, not to a template.</source>
        <translation>Een handle hoort bij een pushdienst, niet bij een sjabloon.</translation>
    </message>
    <message>
        <source>%1 of a kind that Pushbench does not know were left out.</source>
        <translation>%1 van een soort die Pushbench niet kent, zijn weggelaten.</translation>
    </message>
    <message>
        <source>%1 registrations written to %2.</source>
        <translation>%1 registraties naar %2 geschreven.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Only those with this tag</source>
        <translation>Alleen die met deze tag</translation>
    </message>
    <message>
        <source>The platform of --device-handle</source>
        <translation>Het platform van --device-handle</translation>
    </message>
    <message>
        <source>Only those of this device</source>
        <translation>Alleen die van dit apparaat</translation>
    </message>
    <message>
        <source>List, create, change and delete registrations</source>
        <translation>Registraties tonen, maken, wijzigen en verwijderen</translation>
    </message>
    <message>
        <source>List them, page after page; with --json one object a line</source>
        <translation>Toon de lijst, pagina voor pagina; met --json één object per regel</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Hoeveel hoogstens</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Er een tonen</translation>
    </message>
    <message>
        <source>Delete some by their ids</source>
        <translation>Enkele verwijderen op id</translation>
    </message>
    <message>
        <source>Only this version; otherwise any</source>
        <translation>Alleen deze versie; anders elke</translation>
    </message>
    <message>
        <source>Write them to a file as JSON lines</source>
        <translation>Schrijf ze als JSON-regels naar een bestand</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
</context>
<context>
    <name>cli::Sandbox</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Run a hub on this machine until it is interrupted</source>
        <translation>Draai een hub op deze machine tot hij wordt onderbroken</translation>
    </message>
    <message>
        <source>0 takes a free one</source>
        <translation>0 neemt een vrije</translation>
    </message>
    <message>
        <source>The hub&apos;s name</source>
        <translation>De naam van de hub</translation>
    </message>
    <message>
        <source>Plain HTTP instead of TLS</source>
        <translation>Gewone HTTP in plaats van TLS</translation>
    </message>
    <message>
        <source>A JSON file with the devices, instead of those that come along</source>
        <translation>Een JSON-bestand met de apparaten, in plaats van de meegeleverde</translation>
    </message>
    <message>
        <source>1 to %1 %2, usually %3</source>
        <translation>1 tot %1 %2, gewoonlijk %3</translation>
    </message>
    <message>
        <source>NAME[:VALUE][@SCOPE], a scope being all, 25%, next:3 or device:NAME;NAME. May be given several times; “list” names the faults</source>
        <translation>NAAM[:WAARDE][@BEREIK]; een bereik is all, 25%, next:3 of device:NAAM;NAAM. Mag meermaals worden opgegeven; “list” noemt de storingen</translation>
    </message>
    <message>
        <source>The folder that jobs read and write; otherwise one that goes with the sandbox</source>
        <translation>De map waaruit taken lezen en waarin ze schrijven; anders een die met de sandbox verdwijnt</translation>
    </message>
    <message>
        <source>A missing right is answered by 401 and a sentence, not by an empty 403</source>
        <translation>Een ontbrekend recht wordt beantwoord met 401 en een zin, niet met een lege 403</translation>
    </message>
    <message>
        <source>A file that keeps registrations and installations, and beside it the keys; the devices go into a new one only</source>
        <translation>Een bestand dat registraties en installaties bewaart, en ernaast de sleutels; de apparaten gaan alleen in een nieuw bestand</translation>
    </message>
</context>
<context>
    <name>cli::Schedule</name>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 geannuleerd</translation>
    </message>
    <message>
        <source>Cancel what “send --at” has scheduled; a hub cannot list it</source>
        <translation>Annuleren wat “send --at” heeft gepland; een hub kan er geen lijst van geven</translation>
    </message>
    <message>
        <source>Cancel before the hub sends it</source>
        <translation>Annuleren voordat de hub het verstuurt</translation>
    </message>
    <message>
        <source>The ids that “send --at” printed</source>
        <translation>De id’s die “send --at” afdrukte</translation>
    </message>
</context>
<context>
    <name>cli::Send</name>
    <message>
        <source>Notification id %1</source>
        <translation>Meldings-id %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Send a notification and show what came back</source>
        <translation>Een melding versturen en tonen wat terugkwam</translation>
    </message>
    <message>
        <source>No payload was given. Use --payload FILE, --payload - or --text.</source>
        <translation>Er is geen payload opgegeven. Gebruik --payload BESTAND, --payload - of --text.</translation>
    </message>
    <message>
        <source>--p256dh and --auth go with exactly one --device-handle.</source>
        <translation>--p256dh en --auth horen bij precies één --device-handle.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-25T08:00:00Z; without a zone it is taken as UTC.</source>
        <translation>“%1” is geen tijd. Schrijf het als 2026-11-25T08:00:00Z; zonder zone geldt UTC.</translation>
    </message>
    <message>
        <source>The time-out must be more than 0 and at most %1 seconds.</source>
        <translation>De time-out moet meer dan 0 en hoogstens %1 seconden zijn.</translation>
    </message>
    <message>
        <source>windows, apple, fcmv1, browser, adm, baidu, xiaomi, template, windowsphone or gcm</source>
        <translation>windows, apple, fcmv1, browser, adm, baidu, xiaomi, template, windowsphone of gcm</translation>
    </message>
    <message>
        <source>A file with the payload; - for standard input</source>
        <translation>Een bestand met de payload; - voor de standaardinvoer</translation>
    </message>
    <message>
        <source>The payload itself</source>
        <translation>De payload zelf</translation>
    </message>
    <message>
        <source>A tag expression, such as &apos;news &amp;&amp; !muted&apos;</source>
        <translation>Een taguitdrukking, zoals &apos;news &amp;&amp; !muted&apos;</translation>
    </message>
    <message>
        <source>A tag; several are joined by or</source>
        <translation>Een tag; meer tags worden met of verbonden</translation>
    </message>
    <message>
        <source>One device past the registrations; two or more are a batch</source>
        <translation>Eén apparaat buiten de registraties om; twee of meer vormen een batch</translation>
    </message>
    <message>
        <source>The key of a browser&apos;s subscription</source>
        <translation>De sleutel van het abonnement van een browser</translation>
    </message>
    <message>
        <source>The secret of a browser&apos;s subscription</source>
        <translation>Het geheim van het abonnement van een browser</translation>
    </message>
    <message>
        <source>toast, tile, badge or raw; else read from the payload. Raw is never guessed</source>
        <translation>toast, tile, badge of raw; anders gelezen uit de payload. Raw wordt nooit geraden</translation>
    </message>
    <message>
        <source>When the hub is to send it, in ISO 8601; UTC without a zone</source>
        <translation>Wanneer de hub het moet versturen, in ISO 8601; UTC zonder zone</translation>
    </message>
    <message>
        <source>An extra header, &apos;Name: value&apos;</source>
        <translation>Een extra header, &apos;Naam: waarde&apos;</translation>
    </message>
    <message>
        <source>The answer names the devices, at most ten</source>
        <translation>Het antwoord noemt de apparaten, hoogstens tien</translation>
    </message>
    <message>
        <source>The protocol&apos;s version</source>
        <translation>De versie van het protocol</translation>
    </message>
    <message>
        <source>Seconds for the whole exchange</source>
        <translation>Seconden voor de hele uitwisseling</translation>
    </message>
    <message>
        <source>Certificates in PEM that are trusted beside the system&apos;s</source>
        <translation>Certificaten in PEM die naast die van het systeem worden vertrouwd</translation>
    </message>
    <message>
        <source>Send it as it is, wrong or not</source>
        <translation>Versturen zoals het is, fout of niet</translation>
    </message>
    <message>
        <source>Print request and response as they went over the wire</source>
        <translation>Druk verzoek en antwoord af zoals ze over de lijn gingen</translation>
    </message>
    <message>
        <source>Show the signature in the dump</source>
        <translation>Toon de handtekening in de dump</translation>
    </message>
    <message>
        <source>Print the result as one JSON object</source>
        <translation>Druk het resultaat af als één JSON-object</translation>
    </message>
    <message>
        <source>There is no form “%1” to export. Known are %2.</source>
        <translation>Er is geen vorm “%1” om te exporteren. Bekend zijn %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Do not keep the exchange in the history</source>
        <translation>De uitwisseling niet in de geschiedenis bewaren</translation>
    </message>
    <message>
        <source>FORM or FORM=FILE: print or write the exchange, without secrets and handles, as %1</source>
        <translation>VORM of VORM=BESTAND: druk de uitwisseling af of schrijf haar, zonder geheimen en handles, als %1</translation>
    </message>
    <message>
        <source>Only “har” holds several exchanges in one file.</source>
        <translation>Alleen “har” kan meer uitwisselingen in één bestand bevatten.</translation>
    </message>
    <message>
        <source>%1 is there twice, with two values. Leave one of them out.</source>
        <translation>%1 staat er twee keer, met twee waarden. Laat er een weg.</translation>
    </message>
    <message>
        <source>--kind %1 and the header %2: %3 contradict each other. Leave one out.</source>
        <translation>--kind %1 en de header %2: %3 spreken elkaar tegen. Laat een van beide weg.</translation>
    </message>
    <message>
        <source>This send was not saved.</source>
        <translation>Deze verzending is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>cli::Telemetry</name>
    <message>
        <source>Not told yet</source>
        <translation>Nog niet gemeld</translation>
    </message>
    <message>
        <source>It is not final; the time to wait for it is over.</source>
        <translation>Het is niet definitief; de wachttijd is om.</translation>
    </message>
    <message>
        <source>Follow what becomes of a notification, until it is final</source>
        <translation>Volgen wat er van een melding wordt, tot het definitief is</translation>
    </message>
    <message>
        <source>The notification&apos;s id</source>
        <translation>De id van de melding</translation>
    </message>
    <message>
        <source>Ask once, final or not</source>
        <translation>Eén keer vragen, definitief of niet</translation>
    </message>
    <message>
        <source>Seconds between two questions</source>
        <translation>Seconden tussen twee vragen</translation>
    </message>
    <message>
        <source>Seconds to wait at most</source>
        <translation>Seconden om hoogstens te wachten</translation>
    </message>
</context>
<context>
    <name>cli::Templates</name>
    <message>
        <source>There is no template “%1”. “templates list” shows them all.</source>
        <translation>Er is geen sjabloon “%1”. “templates list” toont ze allemaal.</translation>
    </message>
    <message>
        <source>Ready payloads to begin with</source>
        <translation>Kant-en-klare payloads om mee te beginnen</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON afdrukken</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Toon de lijst</translation>
    </message>
    <message>
        <source>Only those of a format</source>
        <translation>Alleen die van één formaat</translation>
    </message>
    <message>
        <source>Print one</source>
        <translation>Druk er een af</translation>
    </message>
    <message>
        <source>Such as apple/alert</source>
        <translation>Zoals apple/alert</translation>
    </message>
</context>
<context>
    <name>cli::Token</name>
    <message>
        <source>Print a SAS token</source>
        <translation>Een SAS-token afdrukken</translation>
    </message>
    <message>
        <source>Seconds until it ends</source>
        <translation>Seconden tot het verloopt</translation>
    </message>
    <message>
        <source>The address to sign for; else the hub&apos;s, or the namespace&apos;s without a hub</source>
        <translation>Het adres om voor te tekenen; anders dat van de hub, of van de naamruimte zonder hub</translation>
    </message>
</context>
<context>
    <name>cli::Validate</name>
    <message>
        <source>%1: no problems</source>
        <translation>%1: geen problemen</translation>
    </message>
    <message>
        <source>Say what is wrong with payloads</source>
        <translation>Zeg wat er mis is met payloads</translation>
    </message>
    <message>
        <source>Files with payloads; - for standard input</source>
        <translation>Bestanden met payloads; - voor standaardinvoer</translation>
    </message>
    <message>
        <source>Print one JSON list, an object a file with its findings</source>
        <translation>Eén JSON-lijst afdrukken, per bestand een object met wat er is gevonden</translation>
    </message>
</context>
<context>
    <name>compare::Markdown</name>
    <message>
        <source>They do not differ in anything else.</source>
        <translation>Verder verschillen ze nergens in.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that always change(s) left out.</source>
        <translation>
            <numerusform>%n waarde die altijd verandert is weggelaten.</numerusform>
            <numerusform>%n waarden die altijd veranderen zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Alleen de eerste %1 staan in de lijst.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Status and timing</source>
        <translation>Status en tijden</translation>
    </message>
</context>
<context>
    <name>compare::Rows</name>
    <message numerus="yes">
        <source>%n more difference(s) are not listed here. Line by line shows all of it.</source>
        <translation>
            <numerusform>Nog %n verschil staat hier niet. Regel voor regel toont alles.</numerusform>
            <numerusform>Nog %n verschillen staan hier niet. Regel voor regel toont alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list differs so much that its items were compared by their place.</source>
        <translation>Een lijst verschilt zo sterk dat de items op hun plaats zijn vergeleken.</translation>
    </message>
    <message>
        <source>the whole value</source>
        <translation>de hele waarde</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>These are not all JSON or all XML, so they are compared by line.</source>
        <translation>Dit is niet allemaal JSON of allemaal XML, dus het wordt per regel vergeleken.</translation>
    </message>
    <message>
        <source>They differ so much that more lines may be marked than changed.</source>
        <translation>Ze verschillen zo sterk dat er misschien meer regels zijn gemarkeerd dan gewijzigd.</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>registratie %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Not all of them name devices, so those are not compared. Send them as a test to compare devices.</source>
        <translation>Niet allemaal noemen ze apparaten, dus die worden niet vergeleken. Verstuur ze als test om apparaten te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not listed.</source>
        <translation>
            <numerusform>Nog %n rij staat niet in de lijst.</numerusform>
            <numerusform>Nog %n rijen staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>addressed</source>
        <translation>aangesproken</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Test send</source>
        <translation>Testverzending</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Gepland voor</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aanroep</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>van het antwoord</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>connection kept from before</source>
        <translation>verbinding van eerder</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>connect and TLS</source>
        <translation>verbinden en TLS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>send</source>
        <translation>versturen</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>Phases (ms)</source>
        <translation>Fasen (ms)</translation>
    </message>
</context>
<context>
    <name>compare::VolatileRules</name>
    <message>
        <source>The rules of what always changes are not a JSON list.</source>
        <translation>De regels voor wat altijd verandert zijn geen JSON-lijst.</translation>
    </message>
    <message>
        <source>A rule of what always changes needs a known place and a name.</source>
        <translation>Een regel voor wat altijd verandert heeft een bekende plaats en een naam nodig.</translation>
    </message>
    <message>
        <source>The pattern “%1” is no regular expression: %2.</source>
        <translation>Het patroon “%1” is geen reguliere expressie: %2.</translation>
    </message>
</context>
<context>
    <name>console::AsSentView</name>
    <message>
        <source>Request as it will be sent</source>
        <translation>Verzoek zoals het wordt verstuurd</translation>
    </message>
    <message>
        <source>Body as it will be sent</source>
        <translation>Body zoals hij wordt verstuurd</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Dit verzoek heeft geen body.</translation>
    </message>
</context>
<context>
    <name>console::BatchField</name>
    <message>
        <source>Device handles, one a line</source>
        <translation>Handles van apparaten, één per regel</translation>
    </message>
    <message>
        <source>One handle a line</source>
        <translation>Eén handle per regel</translation>
    </message>
    <message>
        <source>%1 handles; %2 are allowed. Split them into several sends.</source>
        <translation>%1 handles; %2 zijn toegestaan. Verdeel ze over meer verzendingen.</translation>
    </message>
    <message>
        <source>1 handle</source>
        <translation>1 handle</translation>
    </message>
    <message numerus="yes">
        <source>%n handles</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is there more than once</source>
        <translation>1 staat er meer dan eens</translation>
    </message>
    <message numerus="yes">
        <source>%n are there more than once</source>
        <translation>
            <numerusform>%n staat er meer dan eens</numerusform>
            <numerusform>%n staan er meer dan eens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is not well formed (line %1)</source>
        <translation>1 is niet goed gevormd (regel %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n are not well formed (lines %1)</source>
        <translation>
            <numerusform>%n is niet goed gevormd (regel %1)</numerusform>
            <numerusform>%n zijn niet goed gevormd (regels %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::BodyPanel</name>
    <message>
        <source>Pretty</source>
        <translation>Leesbaar</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message numerus="yes">
        <source>Body, %n byte(s)</source>
        <translation>
            <numerusform>Body, %n byte</numerusform>
            <numerusform>Body, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Vorm van de body</translation>
    </message>
    <message>
        <source>%1, bytes</source>
        <translation>%1, bytes</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Regels afbreken</translation>
    </message>
    <message>
        <source>Wrap lines (Alt+Z)</source>
        <translation>Regels afbreken (Alt+Z)</translation>
    </message>
    <message>
        <source>Save the body as…</source>
        <translation>Body opslaan als…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Not text in UTF-8. Pretty and Raw show it as Latin-1.</source>
        <translation>Geen tekst in UTF-8. Leesbaar en Ruw tonen hem als Latin-1.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n NUL byte(s), shown as ␀.</source>
        <translation>
            <numerusform>Er staat %n NUL-byte in, getoond als ␀.</numerusform>
            <numerusform>Er staan %n NUL-bytes in, getoond als ␀.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very long lines are shown in pieces; copies and files have them whole.</source>
        <translation>Zeer lange regels worden in stukken getoond; in kopieën en bestanden zijn ze heel.</translation>
    </message>
    <message>
        <source>The first 1 MB of %1.</source>
        <translation>De eerste 1 MB van %1.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body opslaan</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 opgeslagen in %2.</translation>
    </message>
    <message>
        <source>The body was not saved in %1: %2.</source>
        <translation>De body is niet opgeslagen in %1: %2.</translation>
    </message>
</context>
<context>
    <name>console::BulkPanel</name>
    <message>
        <source>no tags</source>
        <translation>geen tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Tags om toe te voegen</translation>
    </message>
    <message>
        <source>Tags to remove</source>
        <translation>Tags om te verwijderen</translation>
    </message>
    <message>
        <source>Tag to replace</source>
        <translation>Tag om te vervangen</translation>
    </message>
    <message>
        <source>Tag to put in its place</source>
        <translation>Tag die ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, met komma’s ertussen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Change tags of %1 registrations</source>
        <translation>Tags van %1 registraties wijzigen</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Tags wijzigen</translation>
    </message>
    <message>
        <source>Delete %1 registrations</source>
        <translation>%1 registraties verwijderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Import %1 registrations</source>
        <translation>%1 registraties importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Each one is a request and needs the Listen or Manage right.</source>
        <translation>Elke registratie is een verzoek en vraagt het recht Listen of Manage.</translation>
    </message>
    <message>
        <source>Only one tag can be replaced, by one other.</source>
        <translation>Er kan maar één tag worden vervangen, door één andere.</translation>
    </message>
    <message>
        <source>Say which tags to add, to remove or to replace.</source>
        <translation>Zeg welke tags erbij komen, weggaan of worden vervangen.</translation>
    </message>
    <message>
        <source>%1 of %2 change.</source>
        <translation>%1 van %2 veranderen.</translation>
    </message>
    <message>
        <source>%1 are as wanted already.</source>
        <translation>%1 zijn al zoals gewenst.</translation>
    </message>
    <message>
        <source>%1 belong to installations and are left out.</source>
        <translation>%1 horen bij installaties en worden overgeslagen.</translation>
    </message>
    <message>
        <source>%1 would have more than %2 tags and are left out.</source>
        <translation>%1 zouden meer dan %2 tags hebben en worden overgeslagen.</translation>
    </message>
    <message>
        <source>Their devices get no more messages until they register again. This cannot be taken back here; export them first to be able to.</source>
        <translation>Hun apparaten krijgen geen berichten meer tot ze zich opnieuw registreren. Dit is hier niet terug te draaien; exporteer ze eerst om dat wel te kunnen.</translation>
    </message>
    <message>
        <source>Those with an id overwrite the registration of that id, the others are created. Expiry and ETag in the file do not count.</source>
        <translation>Die met een id overschrijven de registratie met die id, de andere worden gemaakt. Vervaltijd en ETag in het bestand tellen niet.</translation>
    </message>
    <message>
        <source>PRODUCTION: type %1 to go on</source>
        <translation>PRODUCTIE: typ %1 om door te gaan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The first ones are under way.</source>
        <translation>De eerste zijn onderweg.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 refused.</source>
        <translation>%1 van %2 klaar, %3 geweigerd.</translation>
    </message>
    <message>
        <source>%1 done, %2 refused.</source>
        <translation>%1 klaar, %2 geweigerd.</translation>
    </message>
    <message>
        <source>Stopped; %1 were not touched.</source>
        <translation>Gestopt; %1 zijn niet aangeraakt.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The hub holds back; going on in %1 s.</source>
        <translation>De hub remt af; gaat verder over %1 s.</translation>
    </message>
</context>
<context>
    <name>console::ByteMeter</name>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>of %1 bytes, %2 over</source>
        <comment>stands after the size</comment>
        <translation>van %1 bytes, %2 te veel</translation>
    </message>
    <message>
        <source>of %1 bytes</source>
        <comment>stands after the size</comment>
        <translation>van %1 bytes</translation>
    </message>
</context>
<context>
    <name>console::ChipField</name>
    <message>
        <source>Target tags</source>
        <translation>Doeltags</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>tag toevoegen</translation>
    </message>
    <message>
        <source>Switch to “or”</source>
        <translation>Naar “of” omzetten</translation>
    </message>
    <message>
        <source>Switch to “and”</source>
        <translation>Naar “en” omzetten</translation>
    </message>
    <message>
        <source>This is a connection string with a key. It was not put in, since a draft is stored as it is.</source>
        <translation>Dit is een verbindingsreeks met een sleutel. Hij is niet ingevuld, want een concept wordt opgeslagen zoals het is.</translation>
    </message>
</context>
<context>
    <name>console::CodeEditor</name>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
</context>
<context>
    <name>console::CollectionModel</name>
    <message>
        <source>Larger than 1 MB; it is read when it is opened.</source>
        <translation>Groter dan 1 MB; wordt gelezen bij het openen.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>%1, for %2, to %3</source>
        <translation>%1, voor %2, aan %3</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>één apparaat</translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
</context>
<context>
    <name>console::CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Save the open draft</source>
        <translation>Het open concept opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Opens the draft in the composer (Enter)</source>
        <translation>Opent het concept in de editor (Enter)</translation>
    </message>
    <message>
        <source>Opens the draft and sends it to the chosen hub (Ctrl+Enter)</source>
        <translation>Opent het concept en verstuurt het naar de gekozen hub (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Drafts of the collection</source>
        <translation>Concepten van de verzameling</translation>
    </message>
    <message>
        <source>Keep drafts here as files that suit git.</source>
        <translation>Bewaar concepten hier als bestanden die bij git passen.</translation>
    </message>
    <message>
        <source>There is no draft in this folder yet.</source>
        <translation>In deze map staat nog geen concept.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>De map %1 is er niet meer.</translation>
    </message>
    <message>
        <source>No draft is chosen</source>
        <translation>Er is geen concept gekozen</translation>
    </message>
    <message>
        <source>To %1
For %2
Changed %3</source>
        <translation>Aan %1
Voor %2
Gewijzigd %3</translation>
    </message>
    <message>
        <source>The folder of your drafts</source>
        <translation>De map met uw concepten</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nieuwe map %1</translation>
    </message>
    <message>
        <source>The folder could not be made in %1.</source>
        <translation>De map kon niet worden gemaakt in %1.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 kon niet worden gekopieerd.</translation>
    </message>
    <message>
        <source>Moved to the trash: %1</source>
        <translation>Naar de prullenbak verplaatst: %1</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash, and was left alone.</source>
        <translation>%1 kon niet naar de prullenbak worden verplaatst en is gelaten waar het was.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Naar de prullenbak</translation>
    </message>
</context>
<context>
    <name>console::CompareDelegate</name>
    <message>
        <source>connect and TLS</source>
        <translation>verbinden en TLS</translation>
    </message>
    <message>
        <source>send</source>
        <translation>versturen</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>connection kept from before</source>
        <translation>verbinding van eerder</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>console::CompareHeader</name>
    <message>
        <source>Exchanges that are compared</source>
        <translation>Uitwisselingen die worden vergeleken</translation>
    </message>
</context>
<context>
    <name>console::CompareModel</name>
    <message>
        <source>the same status</source>
        <translation>dezelfde status</translation>
    </message>
    <message>
        <source>the same but for what always changes</source>
        <translation>gelijk, op wat altijd verandert na</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) the same</source>
        <translation>
            <numerusform>%n waarde gelijk</numerusform>
            <numerusform>%n waarden gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>differences, what is the same</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Geen verschil</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) and id(s) hidden</source>
        <translation>
            <numerusform>%n datum of id verborgen</numerusform>
            <numerusform>%n datums en id’s verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Vandaag %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gisteren %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not among the devices</source>
        <translation>niet bij de apparaten</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>niet aangesproken</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exchange, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, more about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 differs. %2</source>
        <translation>%1 verschilt. %2</translation>
    </message>
    <message>
        <source>%1 was added. %2</source>
        <translation>%1 is toegevoegd. %2</translation>
    </message>
    <message>
        <source>%1 is gone. %2</source>
        <translation>%1 is weg. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>letter, time, verdict</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>letter, name, time, verdict</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>console::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Hide what always changes</source>
        <translation>Verbergen wat altijd verandert</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Naar betekenis</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Regel voor regel</translation>
    </message>
    <message>
        <source>Dates, ids, signatures and lengths that are others at every send</source>
        <translation>Datums, id’s, handtekeningen en lengtes die bij elke verzending anders zijn</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Omwisselen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiëren als Markdown</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergelijking sluiten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Two payloads can stand side by side, not more</source>
        <translation>Er kunnen twee payloads naast elkaar staan, niet meer</translation>
    </message>
    <message>
        <source>What differs between two sends appears here.
Choose two or more in the history.</source>
        <translation>Wat tussen twee verzendingen verschilt, verschijnt hier.
Kies er twee of meer in de geschiedenis.</translation>
    </message>
    <message>
        <source>Copied the comparison, without keys and device handles</source>
        <translation>Vergelijking gekopieerd, zonder sleutels en handles van apparaten</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>%n rij gekopieerd</numerusform>
            <numerusform>%n rijen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Geselecteerde rijen kopiëren</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Tonen wat gelijk is</translation>
    </message>
</context>
<context>
    <name>console::ComposePage</name>
    <message>
        <source>Draft %1</source>
        <translation>Concept %1</translation>
    </message>
    <message>
        <source>Closed “%1”. Ctrl+Shift+T opens it again.</source>
        <translation>“%1” is gesloten. Ctrl+Shift+T opent het weer.</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Concept hernoemen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>A test send names no devices when a handle is addressed; it is off for this send.</source>
        <translation>Een testverzending noemt geen apparaten bij een handle als doel; ze staat voor deze verzending uit.</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Opnieuw invoeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Every %1 device registered on it.</source>
        <translation>Elk %1-apparaat dat erop is geregistreerd.</translation>
    </message>
    <message>
        <source>A send to handles cannot be scheduled. Address tags instead.</source>
        <translation>Een verzending aan handles kan niet worden gepland. Gebruik in plaats daarvan tags.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Niet verzonden.</translation>
    </message>
    <message>
        <source>This is a connection string with a key. It was not put into the payload; Ctrl+Shift+V adds it as a hub.</source>
        <translation>Dit is een verbindingsreeks met een sleutel. Die is niet in de payload gezet; Ctrl+Shift+V voegt hem toe als hub.</translation>
    </message>
    <message>
        <source>This is no cURL command, HTTP request, handle, payload or connection string.</source>
        <translation>Dit is geen cURL-opdracht, HTTP-verzoek, handle, payload of verbindingsreeks.</translation>
    </message>
    <message>
        <source>Recognised %1.</source>
        <translation>Herkend: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The draft now has it for %n platform(s).</source>
        <translation>
            <numerusform>Het concept heeft het nu voor %n platform.</numerusform>
            <numerusform>Het concept heeft het nu voor %n platforms.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Concept opslaan</translation>
    </message>
    <message>
        <source>Drafts (*.json)</source>
        <translation>Concepten (*.json)</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1. It is still here.</source>
        <translation>Het concept kon niet worden opgeslagen: %1. Het is nog hier.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MB, which no push is.</source>
        <translation>%1 is groter dan 8 MB; zo groot is geen push.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, niet opgeslagen</translation>
    </message>
    <message>
        <source>%1 is no picture that a notification can show.</source>
        <translation>%1 is geen afbeelding die een melding kan tonen.</translation>
    </message>
    <message>
        <source>“%1” has changed on the disk and is no draft any more. Yours is kept; saving it replaces the file.</source>
        <translation>“%1” is op de schijf gewijzigd en is geen concept meer. Het uwe blijft; opslaan vervangt het bestand.</translation>
    </message>
    <message>
        <source>“%1” has changed on the disk, and you have changed it here.</source>
        <translation>“%1” is op de schijf gewijzigd, en u hebt het hier gewijzigd.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Neem dat van de schijf</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Houd het mijne</translation>
    </message>
    <message>
        <source>The hub asks to wait.</source>
        <translation>De hub vraagt te wachten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n send(s) accepted.</source>
        <translation>
            <numerusform>%1 van %n verzending aanvaard.</numerusform>
            <numerusform>%1 van %n verzendingen aanvaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The rest was not sent. %2</source>
        <translation>%1 De rest is niet verstuurd. %2</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>U hebt het gestopt.</translation>
    </message>
    <message>
        <source>Drafts and payloads (*.json *.xml *.txt *.http);;Share bundles (*.html);;All files (*)</source>
        <translation>Concepten en payloads (*.json *.xml *.txt *.http);;Bundels (*.html);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) created again.</source>
        <translation>
            <numerusform>%n registratie opnieuw gemaakt.</numerusform>
            <numerusform>%n registraties opnieuw gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wie krijgt het?</translation>
    </message>
    <message>
        <source>Reads the registrations of this hub and says who gets this. Needs the Manage right.</source>
        <translation>Leest de registraties van deze hub en zegt wie dit krijgt. Vraagt het recht Manage.</translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 van %2 passen</translation>
    </message>
    <message>
        <source>The registrations of this hub have not been read yet. With them you see, before a send, who gets it and what leaves the others out. Reading them needs the Manage right and changes nothing.</source>
        <translation>De registraties van deze hub zijn nog niet gelezen. Daarmee zie je vóór een verzending wie haar krijgt en waarop de andere afvallen. Lezen vraagt het recht Manage en verandert niets.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not text in UTF-8, byte %2 is 0x%3. Save it as UTF-8, then open it again.</source>
        <translation>%1 is niet geopend: het is geen tekst in UTF-8, byte %2 is 0x%3. Sla het op als UTF-8 en open het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Opened as a draft for %1.</source>
        <translation>Geopend als concept voor %1.</translation>
    </message>
</context>
<context>
    <name>console::ConnectionCheck</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Key and hub</source>
        <translation>Sleutel en hub</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>not tried: a check never sends</source>
        <translation>niet geprobeerd: een controle verzendt nooit</translation>
    </message>
    <message>
        <source>Host found, without TLS</source>
        <translation>Host gevonden, zonder TLS</translation>
    </message>
    <message>
        <source>Host found, %1</source>
        <translation>Host gevonden, %1</translation>
    </message>
    <message>
        <source>the answer has no date</source>
        <translation>het antwoord heeft geen datum</translation>
    </message>
    <message>
        <source>Clock agrees with the hub</source>
        <translation>Klok loopt gelijk met de hub</translation>
    </message>
    <message>
        <source>Clock is ahead of the hub’s</source>
        <translation>Klok loopt voor op die van de hub</translation>
    </message>
    <message>
        <source>Clock is behind the hub’s</source>
        <translation>Klok loopt achter op die van de hub</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>%1 s verschil</translation>
    </message>
    <message>
        <source>%1 min apart</source>
        <translation>%1 min verschil</translation>
    </message>
    <message>
        <source>Set this machine’s clock. Tokens that are more than 5 minutes off are refused.</source>
        <translation>Zet de klok van deze computer gelijk. Tokens die meer dan 5 minuten afwijken, worden geweigerd.</translation>
    </message>
    <message>
        <source>There is no hub of this name</source>
        <translation>Er is geen hub met deze naam</translation>
    </message>
    <message>
        <source>The namespace answered with the list of its services instead. Compare the hub’s name with the portal, letter by letter.</source>
        <translation>De naamruimte antwoordde in plaats daarvan met de lijst van haar services. Vergelijk de naam van de hub letter voor letter met de portal.</translation>
    </message>
    <message>
        <source>Key accepted, hub exists</source>
        <translation>Sleutel aanvaard, hub bestaat</translation>
    </message>
    <message>
        <source>may list every registration</source>
        <translation>mag elke registratie opvragen</translation>
    </message>
    <message>
        <source>is part of Manage</source>
        <translation>zit in Manage</translation>
    </message>
    <message>
        <source>Key not refused</source>
        <translation>Sleutel niet geweigerd</translation>
    </message>
    <message>
        <source>the hub itself was not seen</source>
        <translation>de hub zelf werd niet gezien</translation>
    </message>
    <message>
        <source>may not list registrations</source>
        <translation>mag geen registraties opvragen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Sending may still work: that needs Send, which a check does not try. Who gets a push cannot be told without Manage.</source>
        <translation>Verzenden kan toch werken: dat vraagt om Send, wat een controle niet probeert. Zonder Manage is niet te zeggen wie een push krijgt.</translation>
    </message>
</context>
<context>
    <name>console::ConnectionDialog</name>
    <message>
        <source>Save hub</source>
        <translation>Hub opslaan</translation>
    </message>
    <message>
        <source>Keep the key in %1</source>
        <translation>Sleutel in %1 bewaren</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Paste the connection string from the portal, under Access policies.</source>
        <translation>Plak de verbindingsreeks uit de portal, onder Access policies.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Wacht op de sleutelbos.</translation>
    </message>
    <message>
        <source>kept, hidden</source>
        <translation>bewaard, verborgen</translation>
    </message>
    <message>
        <source>by its name: %1</source>
        <translation>volgens de naam: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>wacht op de sleutelbos</translation>
    </message>
    <message>
        <source>not at hand; it stays as it is unless replaced</source>
        <translation>niet beschikbaar; blijft zoals hij is tenzij vervangen</translation>
    </message>
    <message>
        <source>unusual for Azure, fine for an emulator</source>
        <translation>ongewoon voor Azure, goed voor een emulator</translation>
    </message>
    <message>
        <source>complete; it is not shown again</source>
        <translation>compleet; wordt niet meer getoond</translation>
    </message>
    <message>
        <source>taken from the address</source>
        <translation>uit het adres gehaald</translation>
    </message>
    <message>
        <source>from EntityPath</source>
        <translation>uit EntityPath</translation>
    </message>
    <message>
        <source>not part of the string, typed by you</source>
        <translation>staat niet in de tekenreeks, door jou getypt</translation>
    </message>
    <message>
        <source>%1 uses this hub and rule too. &lt;a href=&quot;replace&quot;&gt;Replace its key&lt;/a&gt; instead, or save a second one.</source>
        <translation>%1 gebruikt deze hub en regel ook. &lt;a href=&quot;replace&quot;&gt;Vervang die sleutel&lt;/a&gt;, of bewaar een tweede.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificaatautoriteit</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>console::ConnectionStringEdit</name>
    <message numerus="yes">
        <source>%n character(s), hidden</source>
        <translation>
            <numerusform>%n teken, verborgen</numerusform>
            <numerusform>%n tekens, verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConvertDialog</name>
    <message>
        <source>Convert to FCM v1</source>
        <translation>Omzetten naar FCM v1</translation>
    </message>
    <message>
        <source>Before, GCM</source>
        <translation>Voor, GCM</translation>
    </message>
    <message>
        <source>After, FCM v1</source>
        <translation>Na, FCM v1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Devices must be registered as fcmv1, too: a gcm registration is not reached by it.</source>
        <translation>Ook apparaten moeten als fcmv1 zijn geregistreerd: een gcm-registratie wordt er niet mee bereikt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
</context>
<context>
    <name>console::CopyAsMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Kopiëren als</translation>
    </message>
    <message>
        <source>Save as a bundle…</source>
        <translation>Opslaan als bundel…</translation>
    </message>
    <message>
        <source>One file that any browser shows and Pushbench opens again</source>
        <translation>Eén bestand dat elke browser toont en dat Pushbench weer opent</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>Met geheimen</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Er is nog niets om te kopiëren.</translation>
    </message>
    <message>
        <source>Token and device handles as they were sent</source>
        <translation>Token en handles van apparaten zoals ze zijn verstuurd</translation>
    </message>
    <message>
        <source>This exchange was kept without its token.</source>
        <translation>Deze uitwisseling is zonder haar token bewaard.</translation>
    </message>
    <message>
        <source>Copied with secrets, %1 characters. They are removed from the clipboard after %2 s.</source>
        <translation>Met geheimen gekopieerd, %1 tekens. Ze worden na %2 s van het klembord gewist.</translation>
    </message>
    <message>
        <source>Copied without secrets, %1 characters</source>
        <translation>Zonder geheimen gekopieerd, %1 tekens</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>Met geheimen kopiëren</translation>
    </message>
    <message>
        <source>The copy will hold a key that can send to this hub. It is removed from the clipboard after 60 s.</source>
        <translation>De kopie bevat een sleutel waarmee je naar deze hub kunt versturen. Ze wordt na 60 s van het klembord gewist.</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Zonder geheimen</translation>
    </message>
    <message>
        <source>Save as a bundle</source>
        <translation>Opslaan als bundel</translation>
    </message>
    <message>
        <source>Bundles (*.html)</source>
        <translation>Bundels (*.html)</translation>
    </message>
    <message>
        <source>Saved without secrets as %1</source>
        <translation>Zonder geheimen opgeslagen als %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Any of these forms as a file, without secrets</source>
        <translation>Elk van deze vormen als bestand, zonder geheimen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>It was not saved: %1 cannot be written (%2).</source>
        <translation>Het is niet opgeslagen: %1 kan niet worden geschreven (%2).</translation>
    </message>
</context>
<context>
    <name>console::DeliveryView</name>
    <message>
        <source>The hub has nothing to tell yet</source>
        <translation>De hub heeft nog niets te melden</translation>
    </message>
    <message>
        <source>The hub does not tell</source>
        <translation>De hub zegt het niet</translation>
    </message>
    <message>
        <source>Nothing final after 30 minutes</source>
        <translation>Niets definitiefs na 30 minuten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>What came is no telemetry.</source>
        <translation>Wat kwam, is geen telemetrie.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Het antwoord was %1.</translation>
    </message>
    <message>
        <source>Asking now</source>
        <translation>Vraagt het nu</translation>
    </message>
    <message>
        <source>Asks again in %1 s</source>
        <translation>Vraagt opnieuw over %1 s</translation>
    </message>
    <message>
        <source>%1 s in the hub</source>
        <translation>%1 s in de hub</translation>
    </message>
    <message>
        <source>The history keeps its id; ask again later.</source>
        <translation>De geschiedenis bewaart de id; vraag het later opnieuw.</translation>
    </message>
    <message>
        <source>The notification is not affected by that.</source>
        <translation>De melding heeft daar geen last van.</translation>
    </message>
    <message>
        <source>What became of it, by push service</source>
        <translation>Afloop per pushdienst</translation>
    </message>
    <message>
        <source>Push service</source>
        <translation>Pushdienst</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>The hub&apos;s word</source>
        <translation>Woord van de hub</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n device(s)</source>
        <translation>
            <numerusform>%1, %2, %n apparaat</numerusform>
            <numerusform>%1, %2, %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Geen antwoord: %1.</translation>
    </message>
    <message>
        <source>The hub asks to wait (%1).</source>
        <translation>De hub vraagt te wachten (%1).</translation>
    </message>
    <message>
        <source>It answered 403. Two usual causes: the rule may not send, or the hub is not of the Standard tier. A test send names each device on every tier.</source>
        <translation>Het antwoord was 403. Twee gewone oorzaken: de regel mag niet versturen, of de hub zit niet in de laag Standard. Een testverzending noemt elk apparaat, in elke laag.</translation>
    </message>
</context>
<context>
    <name>console::DeviceDialog</name>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>geen tags</translation>
    </message>
    <message>
        <source>It has received nothing yet.</source>
        <translation>Het heeft nog niets ontvangen.</translation>
    </message>
</context>
<context>
    <name>console::DeviceModel</name>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet nagekeken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Removed by the hub</source>
        <translation>Verwijderd door de hub</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>Opnieuw gemaakt</translation>
    </message>
    <message>
        <source>Known only where the registrations were read before the send: open “Who gets it” first.</source>
        <translation>Alleen bekend als de registraties vóór de verzending gelezen zijn: open eerst ‘Wie krijgt het’.</translation>
    </message>
    <message>
        <source>In the hub now</source>
        <translation>Nu in de hub</translation>
    </message>
</context>
<context>
    <name>console::DeviceView</name>
    <message>
        <source>Devices reached</source>
        <translation>Bereikte apparaten</translation>
    </message>
    <message>
        <source>No device matched, so there is none to name.</source>
        <translation>Geen apparaat paste, dus er is er geen te noemen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The push service took it for this device.&lt;/b&gt;&lt;br&gt;%1</source>
        <translation>&lt;b&gt;De pushdienst nam het aan voor dit apparaat.&lt;/b&gt;&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>What the hub said, word for word: %1</source>
        <translation>Wat de hub zei, woord voor woord: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>%n rij gekopieerd</numerusform>
            <numerusform>%n rijen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Rijen kopiëren als CSV</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Cel kopiëren</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>Tabel kopiëren als CSV</translation>
    </message>
    <message>
        <source>Show only devices with</source>
        <translation>Alleen apparaten tonen met</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A plain send names no devices. Send it as a test to see them, or follow the delivery.</source>
        <translation>Een gewone verzending noemt geen apparaten. Verstuur als test om ze te zien, of volg de bezorging.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Token onderzoeken</translation>
    </message>
    <message>
        <source>Create the registration again</source>
        <translation>Registratie opnieuw maken</translation>
    </message>
    <message>
        <source>Name this device</source>
        <translation>Geef dit apparaat een naam</translation>
    </message>
</context>
<context>
    <name>console::DeviceWall</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Apparaten filteren</translation>
    </message>
    <message>
        <source>Name or tag</source>
        <translation>Naam of tag</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle platforms</translation>
    </message>
    <message>
        <source>Clear screens</source>
        <translation>Schermen wissen</translation>
    </message>
    <message>
        <source>Virtual devices live in the sandbox. Your hub’s devices are under Registrations.</source>
        <translation>Virtuele apparaten leven in de sandbox. De apparaten van je hub staan onder Registraties.</translation>
    </message>
    <message>
        <source>Switch to the sandbox</source>
        <translation>Naar de sandbox wisselen</translation>
    </message>
    <message>
        <source>The sandbox is stopped.</source>
        <translation>De sandbox is gestopt.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The sandbox has no device. A device appears here as soon as it is registered.</source>
        <translation>De sandbox heeft geen apparaat. Een apparaat verschijnt hier zodra het is geregistreerd.</translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Geen apparaat past.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n virtueel</numerusform>
            <numerusform>%n virtuele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something new</source>
        <translation>
            <numerusform>%n met iets nieuws</numerusform>
            <numerusform>%n met iets nieuws</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Add a virtual device</source>
        <translation>Virtueel apparaat toevoegen</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 is geregistreerd.</translation>
    </message>
</context>
<context>
    <name>console::DeviceWallList</name>
    <message>
        <source>Virtual devices</source>
        <translation>Virtuele apparaten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Send to this device</source>
        <translation>Naar dit apparaat versturen</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>Offline zetten</translation>
    </message>
    <message>
        <source>Bring online</source>
        <translation>Online zetten</translation>
    </message>
    <message>
        <source>Lose the token</source>
        <translation>Token verliezen</translation>
    </message>
    <message>
        <source>Get the token back</source>
        <translation>Token terughalen</translation>
    </message>
    <message>
        <source>Remove the app</source>
        <translation>App verwijderen</translation>
    </message>
    <message>
        <source>Install the app again</source>
        <translation>App opnieuw installeren</translation>
    </message>
    <message>
        <source>Faults for this device</source>
        <translation>Storingen voor dit apparaat</translation>
    </message>
    <message>
        <source>Copy handle</source>
        <translation>Handle kopiëren</translation>
    </message>
    <message>
        <source>The handle of %1 is copied.</source>
        <translation>De handle van %1 is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>console::DeviceWallModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Jouw app</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n eerdere</numerusform>
            <numerusform>%n eerdere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DeviceWords</name>
    <message>
        <source>Throttled, 429</source>
        <translation>Afgeremd, 429</translation>
    </message>
    <message>
        <source>Slow answer</source>
        <translation>Traag antwoord</translation>
    </message>
    <message>
        <source>Slow body</source>
        <translation>Trage body</translation>
    </message>
    <message>
        <source>Key refused, 401</source>
        <translation>Sleutel geweigerd, 401</translation>
    </message>
    <message>
        <source>Quota used up, 403</source>
        <translation>Quotum op, 403</translation>
    </message>
    <message>
        <source>Not found, 404</source>
        <translation>Niet gevonden, 404</translation>
    </message>
    <message>
        <source>Gone, 410</source>
        <translation>Weg, 410</translation>
    </message>
    <message>
        <source>Too large, 413</source>
        <translation>Te groot, 413</translation>
    </message>
    <message>
        <source>Server error, 500</source>
        <translation>Serverfout, 500</translation>
    </message>
    <message>
        <source>Service down, 503</source>
        <translation>Dienst plat, 503</translation>
    </message>
    <message>
        <source>Connection cut</source>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>Broken XML</source>
        <translation>Kapotte XML</translation>
    </message>
    <message>
        <source>Wrong certificate</source>
        <translation>Verkeerd certificaat</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Klok loopt verkeerd</translation>
    </message>
    <message>
        <source>Handle expired</source>
        <translation>Handle verlopen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 % at random</source>
        <translation>willekeurig %1 %</translation>
    </message>
    <message numerus="yes">
        <source>the next %n device(s)</source>
        <translation>
            <numerusform>het volgende apparaat (%n)</numerusform>
            <numerusform>de volgende %n apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n call(s)</source>
        <translation>
            <numerusform>de volgende aanroep (%n)</numerusform>
            <numerusform>de volgende %n aanroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Token lost</source>
        <translation>Token verloren</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>App verwijderd</translation>
    </message>
    <message>
        <source>%1, Retry-After %2 s</source>
        <translation>%1, Retry-After %2 s</translation>
    </message>
    <message>
        <source>%1, %2 min ahead</source>
        <translation>%1, %2 min voor</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is offline, kept for later</source>
        <translation>%1 is offline, bewaard voor later</translation>
    </message>
    <message>
        <source>%1 received it</source>
        <translation>%1 heeft het ontvangen</translation>
    </message>
    <message>
        <source>%1 has it already</source>
        <translation>%1 heeft het al</translation>
    </message>
    <message>
        <source>%1 refused: handle invalid</source>
        <translation>%1 geweigerd: handle ongeldig</translation>
    </message>
    <message>
        <source>%1 refused: handle expired</source>
        <translation>%1 geweigerd: handle verlopen</translation>
    </message>
    <message>
        <source>%1 refused: token of another app</source>
        <translation>%1 geweigerd: token van een andere app</translation>
    </message>
    <message>
        <source>%1 refused: too many for this device</source>
        <translation>%1 geweigerd: te veel voor dit apparaat</translation>
    </message>
    <message>
        <source>%1 refused: payload invalid</source>
        <translation>%1 geweigerd: payload ongeldig</translation>
    </message>
    <message>
        <source>%1 refused: payload too large</source>
        <translation>%1 geweigerd: payload te groot</translation>
    </message>
    <message>
        <source>Timed out, 408</source>
        <translation>Time-out, 408</translation>
    </message>
    <message>
        <source>Conflict, 409</source>
        <translation>Conflict, 409</translation>
    </message>
    <message>
        <source>Changed meanwhile, 412</source>
        <translation>Intussen gewijzigd, 412</translation>
    </message>
    <message>
        <source>Reason phrase only, 401</source>
        <translation>Alleen een reden in de statusregel, 401</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Lege body</translation>
    </message>
    <message>
        <source>%1 refused: its push service is switched off</source>
        <translation>%1 geweigerd: de pushdienst is uitgezet</translation>
    </message>
</context>
<context>
    <name>console::DiagnosisView</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>success %1, failure %2</source>
        <translation>gelukt %1, mislukt %2</translation>
    </message>
    <message>
        <source>The hub said</source>
        <translation>De hub zei</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Notification id</source>
        <translation>Meldings-id</translation>
    </message>
    <message>
        <source>Tracking id</source>
        <translation>Tracking-id</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Found when it was recorded</source>
        <translation>Gevonden bij het vastleggen</translation>
    </message>
</context>
<context>
    <name>console::DiffView</name>
    <message>
        <source>Previous difference</source>
        <translation>Vorig verschil</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Volgend verschil</translation>
    </message>
    <message>
        <source>First payload</source>
        <translation>Eerste payload</translation>
    </message>
    <message>
        <source>Second payload</source>
        <translation>Tweede payload</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The payloads are the same.</source>
        <translation>De payloads zijn gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n plaats verschilt.</numerusform>
            <numerusform>%n plaatsen verschillen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2.</source>
        <translation>Verschil %1 van %2.</translation>
    </message>
    <message>
        <source>Both are laid out for reading; they were sent in longer lines.</source>
        <translation>Beide zijn leesbaar opgemaakt; ze zijn in langere regels verstuurd.</translation>
    </message>
    <message>
        <source>They differ so much that more may be marked than changed.</source>
        <translation>Ze verschillen zo sterk dat er misschien meer is gemarkeerd dan gewijzigd.</translation>
    </message>
</context>
<context>
    <name>console::DraftFile</name>
    <message>
        <source>This is not JSON, character %1: %2.</source>
        <translation>Dit is geen JSON, teken %1: %2.</translation>
    </message>
    <message>
        <source>This is no draft, or one of a newer Pushbench.</source>
        <translation>Dit is geen concept, of een van een nieuwere Pushbench.</translation>
    </message>
</context>
<context>
    <name>console::DraftStore</name>
    <message>
        <source>First push</source>
        <translation>Eerste push</translation>
    </message>
    <message>
        <source>The drafts in %1 cannot be read: %2.</source>
        <translation>De concepten in %1 kunnen niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The file of the drafts was damaged and has been set aside as %1.</source>
        <translation>Het bestand met concepten was beschadigd en is apart gezet als %1.</translation>
    </message>
    <message>
        <source>The drafts cannot be saved in %1: %2. They are kept until you quit.</source>
        <translation>De concepten kunnen niet in %1 worden opgeslagen: %2. Ze blijven bewaard tot je afsluit.</translation>
    </message>
</context>
<context>
    <name>console::ExchangePane</name>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Still waiting. It gives up after %1 s.</source>
        <translation>Wacht nog. Geeft op na %1 s.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Result below or right</source>
        <translation>Resultaat onder of rechts</translation>
    </message>
    <message>
        <source>Result open or one line</source>
        <translation>Resultaat open of één regel</translation>
    </message>
    <message numerus="yes">
        <source>Devices, %n</source>
        <translation>
            <numerusform>Apparaten, %n</numerusform>
            <numerusform>Apparaten, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this tab</source>
        <translation>Zoeken in deze tab</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopiëren als</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>Laatste openen</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>Antwoord wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>Response, %n header(s)</source>
        <translation>
            <numerusform>Antwoord, %n header</numerusform>
            <numerusform>Antwoord, %n headers</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to search in this tab.</source>
        <translation>In deze tab valt niets te zoeken.</translation>
    </message>
    <message>
        <source>Copied without secrets, %1</source>
        <translation>Zonder geheimen gekopieerd, %1</translation>
    </message>
</context>
<context>
    <name>console::ExchangeReading</name>
    <message>
        <source>Timed out</source>
        <translation>Time-out</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Geen HTTP</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>test send</source>
        <translation>testverzending</translation>
    </message>
    <message>
        <source>planned send</source>
        <translation>geplande verzending</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>één apparaat</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>send</source>
        <translation>verzending</translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>console::ExportDialog</name>
    <message>
        <source>JSON &amp;lines, which Pushbench imports again</source>
        <translation>JSON-&amp;regels, die Pushbench weer importeert</translation>
    </message>
    <message>
        <source>HTTP &amp;archive (HAR), for browsers and other tools</source>
        <translation>HTTP-ar&amp;chief (HAR), voor browsers en andere hulpmiddelen</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;chosen send(s)</source>
        <translation>
            <numerusform>De geko&amp;zen verzending (%n)</numerusform>
            <numerusform>De %n geko&amp;zen verzendingen</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the &amp;list has</source>
        <translation>Alles wat in de &amp;lijst staat</translation>
    </message>
    <message>
        <source>Replace device &amp;handles by placeholders</source>
        <translation>&amp;Handles van apparaten vervangen door plaatsaanduidingen</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Bestandsindeling</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Secrets are never in the history. A copy for yourself keeps the handles; one for somebody else should not.</source>
        <translation>Geheimen staan nooit in de geschiedenis. Een kopie voor jezelf houdt de handles; een kopie voor iemand anders hoort ze niet te bevatten.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
</context>
<context>
    <name>console::FaultCard</name>
    <message>
        <source>Enter or a double click changes whom it hits.</source>
        <translation>Enter of een dubbelklik wijzigt wie de storing treft.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Aan of uit</translation>
    </message>
</context>
<context>
    <name>console::FaultDeckPanel</name>
    <message>
        <source>Fault deck</source>
        <translation>Storingspaneel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Alles uit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n aan</numerusform>
            <numerusform>%n aan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::FaultDialog</name>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>&amp;Retry after</source>
        <translation>&amp;Opnieuw na</translation>
    </message>
    <message>
        <source>&amp;Ahead by</source>
        <translation>&amp;Loopt voor</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Duurt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Some, at random</source>
        <translation>Enkele, willekeurig</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>De volgende</translation>
    </message>
    <message>
        <source>Chosen devices</source>
        <translation>Gekozen apparaten</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Names, with ; between them</source>
        <translation>Namen, met ; ertussen</translation>
    </message>
    <message>
        <source>&amp;Hits</source>
        <translation>&amp;Treft</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>&amp;Percentage</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Aan&amp;roepen</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Apparaten</translation>
    </message>
    <message>
        <source>Write the name of a device, or its handle.</source>
        <translation>Schrijf de naam van een apparaat, of zijn handle.</translation>
    </message>
</context>
<context>
    <name>console::HandleField</name>
    <message>
        <source>P256DH, the browser&apos;s public key</source>
        <translation>P256DH, de publieke sleutel van de browser</translation>
    </message>
    <message>
        <source>Auth, the browser&apos;s secret</source>
        <translation>Auth, het geheim van de browser</translation>
    </message>
    <message>
        <source>Device handle: %1</source>
        <translation>Handle van het apparaat: %1</translation>
    </message>
</context>
<context>
    <name>console::HeaderModel</name>
    <message>
        <source>Type a name</source>
        <translation>Typ een naam</translation>
    </message>
    <message>
        <source>Empty row; type to add a header</source>
        <translation>Lege rij; typ om een header toe te voegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, switched off</source>
        <translation>%1: %2, uitgezet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>De waarde</translation>
    </message>
</context>
<context>
    <name>console::HeaderTable</name>
    <message>
        <source>Copy header</source>
        <translation>Header kopiëren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Waarde kopiëren</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Uitleggen</translation>
    </message>
    <message>
        <source>Fold the explanation</source>
        <translation>Uitleg inklappen</translation>
    </message>
    <message>
        <source>Unfold the explanation</source>
        <translation>Uitleg uitklappen</translation>
    </message>
    <message>
        <source>a header that is not known here.</source>
        <translation>een header die hier niet bekend is.</translation>
    </message>
    <message>
        <source>Choose a header to read what it means.</source>
        <translation>Kies een header om te lezen wat hij betekent.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n header(s)</source>
        <translation>
            <numerusform>%n header gekopieerd</numerusform>
            <numerusform>%n headers gekopieerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::HeaderTreeModel</name>
    <message numerus="yes">
        <source>%1…%2 (%n characters)</source>
        <translation>
            <numerusform>%1…%2 (%n teken)</numerusform>
            <numerusform>%1…%2 (%n tekens)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jij</translation>
    </message>
    <message>
        <source>target</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>Pushbench</source>
        <translation>Pushbench</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, nog %2</translation>
    </message>
    <message>
        <source>%1, ended %2 ago</source>
        <translation>%1, %2 geleden geëindigd</translation>
    </message>
    <message>
        <source>%1: %2, set by %3</source>
        <translation>%1: %2, gezet door %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gezet door</translation>
    </message>
</context>
<context>
    <name>console::HistoryDetail</name>
    <message>
        <source>Open in the composer</source>
        <translation>Openen in de editor</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Opnieuw versturen zoals het was</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Vastmaken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A name to find it by</source>
        <translation>Een naam om het terug te vinden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation>Wat je ervan wilt onthouden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Aan %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
</context>
<context>
    <name>console::HistoryFilterBar</name>
    <message>
        <source>Search the history</source>
        <translation>Zoeken in de geschiedenis</translation>
    </message>
    <message>
        <source>Payload, tag, hub, outcome</source>
        <translation>Payload, tag, hub, uitkomst</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>Elk platform</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Elk resultaat</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elke tijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>All hubs</source>
        <translation>Alle hubs</translation>
    </message>
    <message>
        <source>Only pinned ones</source>
        <translation>Alleen vastgemaakte</translation>
    </message>
    <message>
        <source>Words that occur anywhere; tag:news, hub:staging, platform:apple, result:refused, status:401 and label:demo look in one place. A minus before a word leaves out what has it. The last word may still be incomplete, from three letters on; a blank ends it.</source>
        <translation>Woorden die ergens voorkomen; tag:news, hub:staging, platform:apple, result:refused, status:401 en label:demo zoeken op één plaats. Een minteken voor een woord laat weg waar het in staat. Het laatste woord mag nog onvolledig zijn, vanaf drie letters; een spatie sluit het af.</translation>
    </message>
</context>
<context>
    <name>console::HistoryModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gisteren, %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgemaakt</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>A look at the hub</source>
        <translation>Een blik op de hub</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>console::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Choose a send to see it, two to compare them.</source>
        <translation>Kies een verzending om haar te zien, twee om ze te vergelijken.</translation>
    </message>
    <message>
        <source>Only the first %1 are compared. </source>
        <translation>Alleen de eerste %1 worden vergeleken. </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Verzendingen</translation>
    </message>
    <message>
        <source>No send fits the search and the filters.</source>
        <translation>Geen verzending past bij de zoekopdracht en de filters.</translation>
    </message>
    <message>
        <source>Every send is kept here in full, without keys. &lt;a href=&quot;compose&quot;&gt;Send something&lt;/a&gt;</source>
        <translation>Elke verzending wordt hier volledig bewaard, zonder sleutels. &lt;a href=&quot;compose&quot;&gt;Verstuur iets&lt;/a&gt;</translation>
    </message>
    <message>
        <source>More than %1 sends</source>
        <translation>Meer dan %1 verzendingen</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n verzending</numerusform>
            <numerusform>%n verzendingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one send to send it again.</source>
        <translation>Kies één verzending om die opnieuw te versturen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A name to find it by</source>
        <translation>Een naam om het terug te vinden</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) deleted.</source>
        <translation>
            <numerusform>%n verzending verwijderd.</numerusform>
            <numerusform>%n verzendingen verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n send(s)? Some are pinned.</source>
        <translation>
            <numerusform>%n verzending verwijderen? Ze is vastgemaakt.</numerusform>
            <numerusform>%n verzendingen verwijderen? Sommige zijn vastgemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n send(s)?</source>
        <translation>
            <numerusform>%n verzending verwijderen?</numerusform>
            <numerusform>%n verzendingen verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete all of %1 sends but the pinned ones? They cannot be brought back.</source>
        <translation>Alle %1 verzendingen verwijderen, behalve de vastgemaakte? Ze zijn niet terug te halen.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>De geschiedenis is leeg.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>History (*.jsonl)</source>
        <translation>Geschiedenis (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) exported, without keys.</source>
        <translation>
            <numerusform>%n verzending geëxporteerd, zonder sleutels.</numerusform>
            <numerusform>%n verzendingen geëxporteerd, zonder sleutels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Geschiedenis importeren</translation>
    </message>
    <message>
        <source>History (*.jsonl);;All files (*)</source>
        <translation>Geschiedenis (*.jsonl);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) added, %1 were there already.</source>
        <translation>
            <numerusform>%n verzending toegevoegd, %1 waren er al.</numerusform>
            <numerusform>%n verzendingen toegevoegd, %1 waren er al.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines could not be read: %2</source>
        <translation>%1 regels konden niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>Open in the composer</source>
        <translation>Openen in de editor</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Opnieuw versturen zoals het was</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Met de vorige vergelijken</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Vastmaken</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>What is kept…</source>
        <translation>Wat wordt bewaard…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Alles verwijderen…</translation>
    </message>
    <message>
        <source>There is no send before it.</source>
        <translation>Er is geen verzending vóór deze.</translation>
    </message>
    <message>
        <source>The history was not exported: %1 cannot be written (%2).</source>
        <translation>De geschiedenis is niet geëxporteerd: %1 kan niet worden geschreven (%2).</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-archieven (*.har)</translation>
    </message>
    <message>
        <source>That is more than %1 sends, the most that are exported this way. Narrow the list, or export JSON lines with the handles.</source>
        <translation>Dat zijn meer dan %1 verzendingen, het maximum dat op deze manier wordt geëxporteerd. Beperk de lijst, of exporteer JSON-regels met de handles.</translation>
    </message>
</context>
<context>
    <name>console::HubDelegate</name>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
</context>
<context>
    <name>console::HubListModel</name>
    <message>
        <source>on this machine</source>
        <translation>op deze machine</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1, %2, production</source>
        <translation>%1, %2, productie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>console::HubLogin</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <translation>De sandbox start.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Wacht op de sleutelbos.</translation>
    </message>
</context>
<context>
    <name>console::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Waar het te zien is</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wie krijgt het</translation>
    </message>
</context>
<context>
    <name>console::MainWindow</name>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>on this machine · running</source>
        <translation>op deze machine · actief</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>op deze machine</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTIE</translation>
    </message>
    <message>
        <source>Pushbench</source>
        <translation>Pushbench</translation>
    </message>
    <message>
        <source>Own certificate, trusted for this address only</source>
        <translation>Eigen certificaat, alleen voor dit adres vertrouwd</translation>
    </message>
    <message>
        <source>Key kept for this session only</source>
        <translation>Sleutel alleen voor deze sessie bewaard</translation>
    </message>
    <message>
        <source>Key in %1</source>
        <translation>Sleutel in %1</translation>
    </message>
    <message>
        <source>PRODUCTION %1</source>
        <translation>PRODUCTIE %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>H&amp;ub</source>
        <translation>H&amp;ub</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Re&amp;sultaat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Nieuw concept</translation>
    </message>
    <message>
        <source>&amp;Rename draft…</source>
        <translation>Concept he&amp;rnoemen…</translation>
    </message>
    <message>
        <source>&amp;Close draft</source>
        <translation>&amp;Concept sluiten</translation>
    </message>
    <message>
        <source>&amp;Open the closed draft again</source>
        <translation>Gesl&amp;oten concept weer openen</translation>
    </message>
    <message>
        <source>Ne&amp;xt draft</source>
        <translation>Vol&amp;gend concept</translation>
    </message>
    <message>
        <source>&amp;Previous draft</source>
        <translation>&amp;Vorig concept</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Sidebar on or off</source>
        <translation>&amp;Zijbalk aan of uit</translation>
    </message>
    <message>
        <source>&amp;Result open or one line</source>
        <translation>&amp;Resultaat open of één regel</translation>
    </message>
    <message>
        <source>Result &amp;below or right</source>
        <translation>Resultaat &amp;onder of rechts</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Volgend &amp;gebied</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>&amp;Vorig gebied</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Usual layout</source>
        <translation>Ge&amp;wone indeling</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig sch&amp;erm</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Add a hub…</source>
        <translation>Hub &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Switch hub</source>
        <translation>&amp;Van hub wisselen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Versturen</translation>
    </message>
    <message>
        <source>Send &amp;anyway, in spite of errors</source>
        <translation>T&amp;och versturen, ondanks fouten</translation>
    </message>
    <message>
        <source>&amp;Test send on or off</source>
        <translation>&amp;Testverzending aan of uit</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Go to the &amp;target</source>
        <translation>Naar het &amp;doel</translation>
    </message>
    <message>
        <source>Go to the &amp;payload</source>
        <translation>Naar de &amp;payload</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Vol&amp;gend probleem</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <translation>Vorig pro&amp;bleem</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>P&amp;latform</translation>
    </message>
    <message>
        <source>&amp;Go to the result</source>
        <translation>&amp;Naar het resultaat</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Vol&amp;gende tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorige tab</translation>
    </message>
    <message>
        <source>&amp;Copy the whole exchange</source>
        <translation>&amp;Hele uitwisseling kopiëren</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Eerste stappen</translation>
    </message>
    <message>
        <source>&amp;About Pushbench</source>
        <translation>&amp;Over Pushbench</translation>
    </message>
    <message>
        <source>About Pushbench</source>
        <translation>Over Pushbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pushbench %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pushbench %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A test console for Azure Notification Hubs. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Een testconsole voor Azure Notification Hubs. Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>&amp;Later verzenden…</translation>
    </message>
    <message>
        <source>&amp;Check this hub’s settings</source>
        <translation>Instellingen van deze hub &amp;controleren</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;As sent</source>
        <translation>&amp;Zoals verzonden</translation>
    </message>
    <message>
        <source>Template &amp;gallery…</source>
        <translation>Sjabloon&amp;galerij…</translation>
    </message>
    <message>
        <source>&amp;Mend the problem</source>
        <translation>Probleem &amp;oplossen</translation>
    </message>
    <message>
        <source>Paste a&amp;s…</source>
        <translation>Plakken al&amp;s…</translation>
    </message>
    <message>
        <source>Con&amp;vert GCM to FCM v1…</source>
        <translation>GCM naar FCM v1 &amp;omzetten…</translation>
    </message>
    <message>
        <source>Varia&amp;bles…</source>
        <translation>Varia&amp;belen…</translation>
    </message>
    <message>
        <source>Ta&amp;g builder</source>
        <translation>Ta&amp;gbouwer</translation>
    </message>
    <message>
        <source>&amp;One message, all platforms…</source>
        <translation>&amp;Eén bericht, alle platforms…</translation>
    </message>
    <message>
        <source>Open as a draft, or put it where it belongs</source>
        <translation>Openen als concept, of op zijn plaats zetten</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>O&amp;penen…</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>Concept op&amp;slaan</translation>
    </message>
    <message>
        <source>S&amp;ave draft as…</source>
        <translation>Concept opslaan &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Duplicate draft</source>
        <translation>Concept &amp;dupliceren</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Opstellen</translation>
    </message>
    <message>
        <source>C&amp;ollections</source>
        <translation>&amp;Verzamelingen</translation>
    </message>
    <message>
        <source>&amp;Find in this text</source>
        <translation>&amp;Zoeken in deze tekst</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Gesc&amp;hiedenis</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Regels af&amp;breken</translation>
    </message>
    <message>
        <source>Send a&amp;gain, exactly as it was</source>
        <translation>Opn&amp;ieuw versturen, precies zoals het was</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <translation>Kopiëren &amp;als…</translation>
    </message>
    <message>
        <source>Compare with the &amp;one before</source>
        <translation>Met de v&amp;orige vergelijken</translation>
    </message>
    <message>
        <source>Search all &amp;history</source>
        <translation>Hele geschiedenis &amp;doorzoeken</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>De geschiedenis is leeg.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no share bundle is.</source>
        <translation>%1 is groter dan 64 MB; zo groot is geen bundel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was recorded by Pushbench %2 on %3.</source>
        <translation>%1 is op %3 vastgelegd door Pushbench %2.</translation>
    </message>
    <message>
        <source>This was no send, so there is nothing to send again.</source>
        <translation>Dit was geen verzending, dus er is niets om opnieuw te versturen.</translation>
    </message>
    <message>
        <source>This went to %1. Choose that hub at the left first.</source>
        <translation>Dit ging naar %1. Kies eerst links die hub.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Er is nog niets verstuurd.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) on</source>
        <translation>
            <numerusform>%n storing aan</numerusform>
            <numerusform>%n storingen aan</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Aan %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>&amp;Registrations</source>
        <translation>Reg&amp;istraties</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Apparaten</translation>
    </message>
    <message>
        <source>Device &amp;wall beside the composer</source>
        <translation>Apparate&amp;nwand naast de editor</translation>
    </message>
    <message>
        <source>Who &amp;gets it</source>
        <translation>Wie &amp;krijgt het</translation>
    </message>
    <message>
        <source>&amp;Read again from the hub</source>
        <translation>Opnieuw van de hub &amp;lezen</translation>
    </message>
    <message>
        <source>To one device</source>
        <translation>Aan één apparaat</translation>
    </message>
    <message>
        <source>Result in a &amp;window of its own</source>
        <translation>Re&amp;sultaat in een eigen venster</translation>
    </message>
    <message>
        <source>It was read then as: %1</source>
        <translation>Het werd toen gelezen als: %1</translation>
    </message>
    <message>
        <source>Delivery of %1</source>
        <translation>Bezorging van %1</translation>
    </message>
    <message>
        <source>This went to %1, which is not among your hubs. Add it first.</source>
        <translation>Dit ging naar %1, die niet bij je hubs staat. Voeg hem eerst toe.</translation>
    </message>
    <message>
        <source>The history keeps no secrets, so the payload is not whole. Open it in the composer, put the secret back for %1 and send it.</source>
        <translation>De geschiedenis bewaart geen geheimen, dus de payload is niet compleet. Open hem in de editor, zet het geheim terug op de plaats van %1 en verstuur hem.</translation>
    </message>
</context>
<context>
    <name>console::MessageView</name>
    <message>
        <source>Request body</source>
        <translation>Body van het verzoek</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body van het antwoord</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Headers van het verzoek</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Headers van het antwoord</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Dit verzoek heeft geen body.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Er kwam geen antwoord.</translation>
    </message>
    <message>
        <source>The hub sent no body. That is usual for an ordinary send.</source>
        <translation>De hub stuurde geen body. Dat is normaal bij een gewone verzending.</translation>
    </message>
    <message>
        <source>The connection ended after %1 bytes.</source>
        <translation>De verbinding eindigde na %1 bytes.</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes.</source>
        <translation>De verbinding eindigde na %1 van %2 bytes.</translation>
    </message>
    <message>
        <source>The header says %1 bytes, %2 came.</source>
        <translation>De header zegt %1 bytes, %2 kwamen.</translation>
    </message>
    <message>
        <source>It is packed (%1) and shown as it came.</source>
        <translation>Hij is gecomprimeerd (%1) en wordt getoond zoals hij kwam.</translation>
    </message>
    <message>
        <source>The header says it is packed with gzip, but it is not.</source>
        <translation>De header zegt dat hij met gzip is gecomprimeerd, maar dat is niet zo.</translation>
    </message>
    <message>
        <source>It is packed with gzip and shown as it came; unpacked it says to be %1 bytes long.</source>
        <translation>Hij is met gzip gecomprimeerd en wordt getoond zoals hij kwam; uitgepakt is hij naar eigen opgave %1 bytes lang.</translation>
    </message>
    <message>
        <source>The hub sent more than the %1 that are kept; %2 were left out.</source>
        <translation>De hub stuurde meer dan de %1 die worden bewaard; %2 zijn weggelaten.</translation>
    </message>
</context>
<context>
    <name>console::NewDeviceDialog</name>
    <message>
        <source>New virtual device</source>
        <translation>Nieuw virtueel apparaat</translation>
    </message>
    <message>
        <source>Pixel 9, meeting room</source>
        <translation>Pixel 9, vergaderzaal</translation>
    </message>
    <message>
        <source>qa, region:eu</source>
        <translation>qa, region:eu</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Platform</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>It registers itself with a handle of its own, as an app would.</source>
        <translation>Het registreert zich met een eigen handle, zoals een app dat doet.</translation>
    </message>
</context>
<context>
    <name>console::OneMessageDialog</name>
    <message>
        <source>App name</source>
        <translation>Appnaam</translation>
    </message>
    <message>
        <source>For the app only, nothing is seen</source>
        <translation>Alleen voor de app, er is niets te zien</translation>
    </message>
    <message>
        <source>One message, all platforms</source>
        <translation>Eén bericht, alle platforms</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>laten zoals het is</translation>
    </message>
    <message>
        <source>as the push service likes</source>
        <translation>zoals de pushdienst wil</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Afbeelding</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Geluid</translation>
    </message>
    <message>
        <source>Ba&amp;dge</source>
        <translation>Ba&amp;dge</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>&amp;Collapse key</source>
        <translation>&amp;Samenvouwsleutel</translation>
    </message>
    <message>
        <source>Ti&amp;me to live</source>
        <translation>Le&amp;vensduur</translation>
    </message>
    <message>
        <source>What each platform makes of it</source>
        <translation>Wat elk platform ervan maakt</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 van %2 bytes</translation>
    </message>
    <message>
        <source>Cannot say: %1</source>
        <translation>Kan niet zeggen: %1</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Voorbeeld voor %1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into the draft</source>
        <translation>
            <numerusform>Zet %n in het concept</numerusform>
            <numerusform>Zet %n in het concept</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts them into the draft and sends one after the other</source>
        <translation>Zet ze in het concept en verstuurt ze na elkaar</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <translation>
            <numerusform>%n versturen</numerusform>
            <numerusform>%n versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each ticked one takes the place of what the draft has for that platform. What you change here by hand is not written over.</source>
        <translation>Elk aangevinkt bericht vervangt wat het concept voor dat platform heeft. Wat je hier met de hand wijzigt, wordt niet overschreven.</translation>
    </message>
    <message>
        <source>Follow the form again</source>
        <translation>Formulier weer volgen</translation>
    </message>
    <message>
        <source>Payload for %1</source>
        <translation>Payload voor %1</translation>
    </message>
    <message>
        <source>Headers for %1</source>
        <translation>Headers voor %1</translation>
    </message>
    <message>
        <source>No headers of its own</source>
        <translation>Geen eigen headers</translation>
    </message>
</context>
<context>
    <name>console::OutcomeModel</name>
    <message>
        <source>Success</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Resultaat %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>console::OutcomeView</name>
    <message>
        <source>Form of the outcome</source>
        <translation>Vorm van de uitkomst</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a test send returns an outcome.</source>
        <translation>Alleen een testverzending geeft een uitkomst terug.</translation>
    </message>
</context>
<context>
    <name>console::PayloadEditor</name>
    <message>
        <source>This is not text in UTF-8: byte %1 does not fit. The editor would change what is sent.</source>
        <translation>Dit is geen tekst in UTF-8: byte %1 past niet. De editor zou veranderen wat wordt verstuurd.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Tab writes a tab; F6 leaves the editor.</source>
        <translation>Tab schrijft een tab; F6 verlaat de editor.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 F6 leaves the editor.</source>
        <translation>Regel %1, kolom %2: %3 F6 verlaat de editor.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 is nu “%2”.</translation>
    </message>
</context>
<context>
    <name>console::PayloadSide</name>
    <message>
        <source>Toast</source>
        <translation>Toast</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tegel</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Replaced by “%1”. Ctrl+Z brings the text back.</source>
        <translation>Vervangen door “%1”. Ctrl+Z brengt de tekst terug.</translation>
    </message>
    <message numerus="yes">
        <source>Headers, %n</source>
        <translation>
            <numerusform>Headers, %n</numerusform>
            <numerusform>Headers, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Geldig voor %1</translation>
    </message>
    <message>
        <source>%1, read from the root element</source>
        <translation>%1, gelezen uit het hoofdelement</translation>
    </message>
    <message>
        <source>%1, set in your headers</source>
        <translation>%1, gezet in je headers</translation>
    </message>
    <message>
        <source>%1, chosen by you</source>
        <translation>%1, door jou gekozen</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Regel %1, kolom %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>There is no problem here that has an obvious mend.</source>
        <translation>Hier is geen probleem met een voor de hand liggende oplossing.</translation>
    </message>
    <message>
        <source>Mended. Ctrl+Z takes it back.</source>
        <translation>Opgelost. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>The header %1 is set to %2.</source>
        <translation>De header %1 is op %2 gezet.</translation>
    </message>
    <message>
        <source>Google switched this off in 2024. &lt;a href=&quot;convert&quot;&gt;Convert to FCM v1&lt;/a&gt;</source>
        <translation>Google heeft dit in 2024 uitgezet. &lt;a href=&quot;convert&quot;&gt;Omzetten naar FCM v1&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Microsoft ended this service; sends are refused by it. You can still test your code against the sandbox.</source>
        <translation>Microsoft heeft deze dienst beëindigd; verzendingen worden geweigerd. Je code kun je nog tegen de sandbox testen.</translation>
    </message>
    <message>
        <source>Global values only</source>
        <translation>Alleen globale waarden</translation>
    </message>
    <message>
        <source>Edit variables…</source>
        <translation>Variabelen bewerken…</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Header %1, character %2: %3</source>
        <translation>Header %1, teken %2: %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>console::PhaseBar</name>
    <message>
        <source>connect and TLS</source>
        <translation>verbinden en TLS</translation>
    </message>
    <message>
        <source>send</source>
        <translation>versturen</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>open connection used again, so no time for connect and TLS</source>
        <translation>open verbinding opnieuw gebruikt, dus geen tijd voor verbinden en TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>console::PlatformBar</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>More platforms</source>
        <translation>Meer platforms</translation>
    </message>
    <message>
        <source>%1, sent as format “%2”</source>
        <translation>%1, verstuurd als format “%2”</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Vervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1, geschreven</translation>
    </message>
    <message>
        <source>One message, all platforms</source>
        <translation>Eén bericht, alle platforms</translation>
    </message>
    <message>
        <source>Write it once, and see what each platform makes of it</source>
        <translation>Schrijf het één keer en zie wat elk platform ervan maakt</translation>
    </message>
</context>
<context>
    <name>console::PreviewScene</name>
    <message>
        <source>CRITICAL</source>
        <translation>KRITIEK</translation>
    </message>
    <message>
        <source>TIME SENSITIVE</source>
        <translation>TIJDGEVOELIG</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>“%1” is cut: %2 of its %3 characters are seen.</source>
        <translation>“%1” wordt afgekapt: %2 van de %3 tekens zijn te zien.</translation>
    </message>
    <message>
        <source>A text that is cut takes all the room: what stands after it is missing.</source>
        <translation>Een tekst die wordt afgekapt, neemt alle ruimte in: wat erna staat, ontbreekt.</translation>
    </message>
    <message>
        <source>There is no room for “%1”: it and all after it are missing.</source>
        <translation>Er is geen ruimte voor “%1”: dit en alles erna ontbreken.</translation>
    </message>
    <message>
        <source>There is no room for the picture %1: it and all after it are missing.</source>
        <translation>Er is geen ruimte voor de afbeelding %1: die en alles erna ontbreken.</translation>
    </message>
    <message>
        <source>A group is higher than the room that is left: it and all after it are missing.</source>
        <translation>Een groep is hoger dan de ruimte die over is: die en alles erna ontbreken.</translation>
    </message>
    <message>
        <source>The first group is higher than the tile: its lower end is cut off.</source>
        <translation>De eerste groep is hoger dan de tegel: de onderkant wordt afgesneden.</translation>
    </message>
</context>
<context>
    <name>console::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>App name</source>
        <translation>Appnaam</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Er wordt niets weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>Load %n picture(s)</source>
        <translation>
            <numerusform>%n afbeelding laden</numerusform>
            <numerusform>%n afbeeldingen laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks %1; its owner sees that you did.</source>
        <translation>Vraagt het aan %1; de eigenaar ziet dat.</translation>
    </message>
</context>
<context>
    <name>console::ProblemLine</name>
    <message>
        <source>Show the list of problems</source>
        <translation>Lijst met problemen tonen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Geen problemen</translation>
    </message>
    <message>
        <source>No problems, %1</source>
        <comment>notes</comment>
        <translation>Geen problemen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>problems, notes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mend this problem (Alt+Enter)</source>
        <translation>Dit probleem oplossen (Alt+Enter)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>inside a sentence</comment>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
Controleregel: %2</translation>
    </message>
    <message>
        <source>%1: %2 Rule: %3</source>
        <comment>severity, sentence, name of the rule</comment>
        <translation>%1: %2 Controleregel: %3</translation>
    </message>
</context>
<context>
    <name>console::ProductionStrip</name>
    <message>
        <source>This hub is production</source>
        <translation>Deze hub is productie</translation>
    </message>
</context>
<context>
    <name>console::RegistrationDetail</name>
    <message>
        <source>Send to this device</source>
        <translation>Naar dit apparaat versturen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Needs the Listen or Manage right.</source>
        <translation>Vraagt het recht Listen of Manage.</translation>
    </message>
    <message>
        <source>Opens the composer. Sending needs the Send right.</source>
        <translation>Opent de editor. Versturen vraagt het recht Send.</translation>
    </message>
    <message>
        <source>Form or XML</source>
        <translation>Formulier of XML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Registration as XML</source>
        <translation>Registratie als XML</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>This rule may not do that; it needs Listen or Manage.</source>
        <translation>Deze regel mag dat niet; daarvoor is Listen of Manage nodig.</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Nieuwe registratie</translation>
    </message>
    <message>
        <source>The hub chooses its id. Choose a platform, give the handle that the push service has given to the device, and the tags by which it is found.</source>
        <translation>De hub kiest de id. Kies een platform, geef de handle op die de pushdienst aan het apparaat heeft gegeven, en de tags waarmee het wordt gevonden.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>POST, needs the Listen or Manage right</source>
        <translation>POST, vraagt het recht Listen of Manage</translation>
    </message>
    <message>
        <source>PUT with If-Match, needs the Listen or Manage right</source>
        <translation>PUT met If-Match, vraagt het recht Listen of Manage</translation>
    </message>
    <message>
        <source>Changed meanwhile: theirs −, yours +</source>
        <translation>Intussen veranderd: die van de ander −, die van jou +</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overschrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Somebody has changed it since it was read. &lt;a href=&quot;theirs&quot;&gt;Take theirs&lt;/a&gt;, or save to overwrite it with yours.</source>
        <translation>Iemand heeft haar veranderd sinds ze is gelezen. &lt;a href=&quot;theirs&quot;&gt;Neem die van de ander&lt;/a&gt;, of sla op om haar met die van jou te overschrijven.</translation>
    </message>
    <message>
        <source>This one belongs to an installation; only the installation can be changed.</source>
        <translation>Deze hoort bij een installatie; alleen de installatie kan worden gewijzigd.</translation>
    </message>
    <message>
        <source>This handle is registered twice, so it may get messages twice. &lt;a href=&quot;twins&quot;&gt;Show both&lt;/a&gt;</source>
        <translation>Deze handle is dubbel geregistreerd en krijgt berichten misschien dubbel. &lt;a href=&quot;twins&quot;&gt;Beide tonen&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>console::RegistrationForm</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>P256DH</source>
        <translation>P256DH</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Secondary tile</source>
        <translation>Secundaire tegel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Push variables</source>
        <translation>Pushvariabelen</translation>
    </message>
    <message>
        <source>Has a template</source>
        <translation>Heeft een sjabloon</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <source>Template body</source>
        <translation>Body van het sjabloon</translation>
    </message>
    <message>
        <source>Template headers</source>
        <translation>Headers van het sjabloon</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Vervaltijd</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Berichttype</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>console::RegistrationList</name>
    <message>
        <source>The hub answered %1: most likely this rule may not list registrations, which needs the Manage right. Sign in with a rule that has it, for example DefaultFullSharedAccessSignature.</source>
        <translation>De hub antwoordde %1: waarschijnlijk mag deze regel geen registraties opvragen; dat vraagt het recht Manage. Meld je aan met een regel die dat heeft, bijvoorbeeld DefaultFullSharedAccessSignature.</translation>
    </message>
</context>
<context>
    <name>console::RegistrationModel</name>
    <message>
        <source>template</source>
        <translation>sjabloon</translation>
    </message>
    <message>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>geen tags</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>tags %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>eindigt %1</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>zonder tag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>Registratie-id</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>User or installation</source>
        <translation>Gebruiker of installatie</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>verkeerd gevormd</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>uitgefaseerd</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>eindigt binnenkort</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>removed by the hub at %1</source>
        <translation>door de hub verwijderd om %1</translation>
    </message>
    <message>
        <source>gets the draft</source>
        <translation>krijgt het concept</translation>
    </message>
    <message>
        <source>misses %1</source>
        <translation>mist %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Wat het krijgt</translation>
    </message>
</context>
<context>
    <name>console::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>Show only registrations with</source>
        <translation>Alleen registraties tonen met</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Op tag</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>Op platform</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Read again from the hub (F5)</source>
        <translation>Opnieuw van de hub lezen (F5)</translation>
    </message>
    <message>
        <source>Needs the Manage right.</source>
        <translation>Vraagt het recht Manage.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Register one by hand</source>
        <translation>Er een met de hand registreren</translation>
    </message>
    <message>
        <source>Register one by hand. Needs the Listen or Manage right.</source>
        <translation>Er een met de hand registreren. Vraagt het recht Listen of Manage.</translation>
    </message>
    <message>
        <source>Needs the Listen or Manage right.</source>
        <translation>Vraagt het recht Listen of Manage.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Een blik waard</translation>
    </message>
    <message>
        <source>This rule may not list registrations; that needs Manage. You can still look one up by handle.</source>
        <translation>Deze regel mag geen registraties opvragen; daarvoor is Manage nodig. Je kunt er wel een op handle opzoeken.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Handle to look up</source>
        <translation>Handle om op te zoeken</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Geregistreerd.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>It was changed or deleted meanwhile, and the hub does not show what it is now. Read again from the hub.</source>
        <translation>Ze is intussen gewijzigd of verwijderd, en de hub toont niet hoe ze nu is. Lees opnieuw van de hub.</translation>
    </message>
    <message>
        <source>Delete the registration of %1? The device gets no more messages until it registers again.</source>
        <translation>De registratie van %1 verwijderen? Het apparaat krijgt geen berichten meer tot het zich opnieuw registreert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Send to it</source>
        <translation>Hiernaar versturen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Token onderzoeken</translation>
    </message>
    <message>
        <source>Copy the handle</source>
        <translation>Handle kopiëren</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Tags wijzigen…</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Rijen kopiëren als CSV</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Change tags of what is listed…</source>
        <translation>Tags wijzigen van wat in de lijst staat…</translation>
    </message>
    <message>
        <source>Delete what is listed…</source>
        <translation>Verwijderen wat in de lijst staat…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export what is listed…</source>
        <translation>Exporteren wat in de lijst staat…</translation>
    </message>
    <message>
        <source>That is too much for the clipboard; export it to a file instead.</source>
        <translation>Dat is te veel voor het klembord; exporteer het in plaats daarvan naar een bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n rij gekopieerd.</numerusform>
            <numerusform>%n rijen gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 refused.</source>
        <translation>%1 klaar, %2 geweigerd.</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exporteren wat in de lijst staat</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON lines (*.jsonl)</source>
        <translation>Tabel (*.csv);;JSON-regels (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) exported, handles included.</source>
        <translation>
            <numerusform>%n registratie geëxporteerd, met handle.</numerusform>
            <numerusform>%n registraties geëxporteerd, met handles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>Registraties importeren</translation>
    </message>
    <message>
        <source>Registrations (*.csv *.jsonl);;All files (*)</source>
        <translation>Registraties (*.csv *.jsonl);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>There is no registration in this file.</source>
        <translation>Er staat geen registratie in dit bestand.</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Dubbel geregistreerd</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Verkeerd gevormd</translation>
    </message>
    <message>
        <source>Should be FCM v1</source>
        <translation>Hoort FCM v1 te zijn</translation>
    </message>
    <message>
        <source>Ends within %1 days</source>
        <translation>Eindigt binnen %1 dagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message numerus="yes">
        <source>The hub holds back; it is asked again in %n second(s).</source>
        <translation>
            <numerusform>De hub remt af; over %n seconde wordt het opnieuw gevraagd.</numerusform>
            <numerusform>De hub remt af; over %n seconden wordt het opnieuw gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of registrations</source>
        <translation>Lijst van registraties</translation>
    </message>
    <message>
        <source>%1 read, %2 a second.</source>
        <translation>%1 gelezen, %2 per seconde.</translation>
    </message>
    <message>
        <source>%1 read, there are more.</source>
        <translation>%1 gelezen, er zijn er meer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing is left of it. &lt;a href=&quot;clear&quot;&gt;Show all&lt;/a&gt;</source>
        <translation>Er blijft niets van over. &lt;a href=&quot;clear&quot;&gt;Alle tonen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. &lt;a href=&quot;clear&quot;&gt;Clear the filter&lt;/a&gt;</source>
        <translation>Niets past bij “%1”. &lt;a href=&quot;clear&quot;&gt;Filter wissen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nothing is registered with this handle. &lt;a href=&quot;again&quot;&gt;Look up another&lt;/a&gt;</source>
        <translation>Met deze handle is niets geregistreerd. &lt;a href=&quot;again&quot;&gt;Een andere opzoeken&lt;/a&gt;</translation>
    </message>
    <message>
        <source>No device is registered here yet. A device registers through your app or your server.&lt;br&gt;&lt;a href=&quot;register&quot;&gt;Register one by hand&lt;/a&gt; · &lt;a href=&quot;sandbox&quot;&gt;Try it in the sandbox&lt;/a&gt;</source>
        <translation>Hier is nog geen apparaat geregistreerd. Een apparaat registreert zich via je app of je server.&lt;br&gt;&lt;a href=&quot;register&quot;&gt;Er een met de hand registreren&lt;/a&gt; · &lt;a href=&quot;sandbox&quot;&gt;In de sandbox proberen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The hub did not answer with its registrations; the result below says why. &lt;a href=&quot;again&quot;&gt;Read again&lt;/a&gt;</source>
        <translation>De hub antwoordde niet met zijn registraties; het resultaat hieronder zegt waarom. &lt;a href=&quot;again&quot;&gt;Opnieuw lezen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Choose one to see and change it, several to change them at once.</source>
        <translation>Kies er een om die te zien en te wijzigen, meerdere om ze in één keer te wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, tag, handle, id</source>
        <translation>Naam, tag, handle, id</translation>
    </message>
    <message>
        <source>Part of a device&apos;s name, a tag, handle, id or template name (Ctrl+F)</source>
        <translation>Deel van de naam van een apparaat, een tag, handle, id of naam van een sjabloon (Ctrl+F)</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>Mark who gets “%1”</source>
        <translation>Markeren wie “%1” krijgt</translation>
    </message>
    <message>
        <source>Those who get the draft have a tick and come first.</source>
        <translation>Wie het concept krijgt, heeft een vinkje en staat bovenaan.</translation>
    </message>
    <message>
        <source>The draft is not right yet: %1</source>
        <translation>Het concept klopt nog niet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n would get it</source>
        <translation>
            <numerusform>%n zou het krijgen</numerusform>
            <numerusform>%n zouden het krijgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::RenderedView</name>
    <message>
        <source>What the template makes of it</source>
        <translation>Wat het sjabloon ervan maakt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>
%1: %2 is missing</source>
        <translation>

%1: %2 ontbreekt</translation>
    </message>
</context>
<context>
    <name>console::RetentionDialog</name>
    <message>
        <source>What is kept</source>
        <translation>Wat wordt bewaard</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>&amp;Number of sends</source>
        <translation>&amp;Aantal verzendingen</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Leeftijd</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Grootte</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>What is older or more than this goes by itself. Pinned sends always stay and do not count.</source>
        <translation>Wat ouder of meer is dan dit, verdwijnt vanzelf. Vastgemaakte verzendingen blijven altijd en tellen niet mee.</translation>
    </message>
</context>
<context>
    <name>console::SchedulePopup</name>
    <message>
        <source>Plan it</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Send it at</source>
        <translation>Verzenden op</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Meteen verzenden</translation>
    </message>
    <message>
        <source>%1 UTC. The hub looks at the tags when it sends, not now. Needs the Standard tier.</source>
        <translation>%1 UTC. De hub kijkt naar de tags op het moment van verzenden, niet nu. Vereist de laag Standard.</translation>
    </message>
</context>
<context>
    <name>console::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Volgende (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zoeken sluiten (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <comment>found places</comment>
        <translation>%1 van %2 tot nu toe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found places</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
</context>
<context>
    <name>console::SendBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuleren (Esc)</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>Naar productie versturen</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test versturen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 s …</source>
        <translation>%1 s …</translation>
    </message>
    <message>
        <source>%1 is production.</source>
        <translation>%1 is productie.</translation>
    </message>
    <message>
        <source>Names every device it reached. At most 10 devices.</source>
        <translation>Noemt elk apparaat dat is bereikt. Hoogstens 10 apparaten.</translation>
    </message>
    <message>
        <source>The hub queues it and names no devices.</source>
        <translation>De hub zet het in de wachtrij en noemt geen apparaten.</translation>
    </message>
    <message>
        <source>Send to everyone on %1? This is production.</source>
        <translation>Aan iedereen op %1 versturen? Dit is productie.</translation>
    </message>
    <message>
        <source>%1 A push cannot be called back.</source>
        <translation>%1 Een push kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to allow it</source>
        <translation>Typ &lt;b&gt;%1&lt;/b&gt; om het toe te staan</translation>
    </message>
    <message>
        <source>Type %1 to allow it</source>
        <translation>Typ %1 om het toe te staan</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Plannen…</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Gepland voor %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Let the hub send it later</source>
        <translation>Laat de hub het later verzenden</translation>
    </message>
    <message>
        <source>Sends in %1 s</source>
        <translation>Verzendt over %1 s</translation>
    </message>
    <message>
        <source>Do not send (Esc)</source>
        <translation>Niet verzenden (Esc)</translation>
    </message>
    <message>
        <source>The hub asked to wait. The same message goes out by itself.</source>
        <translation>De hub vroeg om te wachten. Hetzelfde bericht gaat vanzelf uit.</translation>
    </message>
    <message>
        <source>Goes out on %1 at %2 (%3 UTC). Needs the Standard tier.</source>
        <translation>Gaat uit op %1 om %2 (%3 UTC). Vereist de laag Standard.</translation>
    </message>
</context>
<context>
    <name>console::SendGuard</name>
    <message numerus="yes">
        <source>After this send the hub removed %n registration(s), because the push service calls the handle dead: %1.</source>
        <translation>
            <numerusform>Na deze verzending heeft de hub %n registratie verwijderd, omdat de pushdienst de handle dood noemt: %1.</numerusform>
            <numerusform>Na deze verzending heeft de hub %n registraties verwijderd, omdat de pushdienst de handles dood noemt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::Sidebar</name>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Add a hub</source>
        <translation>Hub toevoegen</translation>
    </message>
    <message>
        <source>Add a hub (Ctrl+Shift+N)</source>
        <translation>Hub toevoegen (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Paste a connection string</source>
        <translation>Verbindingsreeks plakken</translation>
    </message>
    <message>
        <source>Paste a connection string to add your own hub</source>
        <translation>Plak een verbindingsreeks om je eigen hub toe te voegen</translation>
    </message>
    <message>
        <source>Adds your own hub: copy its connection string, then press this</source>
        <translation>Voegt je eigen hub toe: kopieer de verbindingsreeks en klik dan hierop</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Opstellen</translation>
    </message>
    <message>
        <source>Pages of this hub</source>
        <translation>Pagina’s van deze hub</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 deleted, its key too.</source>
        <translation>%1 verwijderd, met de sleutel.</translation>
    </message>
    <message>
        <source>Check settings</source>
        <translation>Instellingen controleren</translation>
    </message>
    <message>
        <source>Copy without key</source>
        <translation>Kopiëren zonder sleutel</translation>
    </message>
    <message>
        <source>Copied without the key</source>
        <translation>Zonder de sleutel gekopieerd</translation>
    </message>
    <message>
        <source>All hubs</source>
        <translation>Alle hubs</translation>
    </message>
    <message>
        <source>Pages of all hubs</source>
        <translation>Pagina’s van alle hubs</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Copy connection string</source>
        <translation>Verbindingsreeks kopiëren</translation>
    </message>
    <message>
        <source>With its key, for an app that is to try this rule</source>
        <translation>Met de sleutel, voor een app die deze regel moet proberen</translation>
    </message>
    <message>
        <source>Copied with the key of %1. It is removed from the clipboard after %2 s.</source>
        <translation>Met de sleutel van %1 gekopieerd. De verbindingsreeks wordt na %2 s van het klembord gewist.</translation>
    </message>
</context>
<context>
    <name>console::SwatchBar</name>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
</context>
<context>
    <name>console::TagDrawer</name>
    <message>
        <source>Tag builder</source>
        <translation>Tagbouwer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add to the expression</source>
        <translation>Aan de expressie toevoegen</translation>
    </message>
    <message>
        <source>Add to the expression (Insert)</source>
        <translation>Aan de expressie toevoegen (Insert)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>Installatie-id</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Gebruikers-id</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Saved targets</source>
        <translation>Bewaarde doelen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save this expression to use it again</source>
        <translation>Bewaar deze expressie om haar opnieuw te gebruiken</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressie</translation>
    </message>
    <message>
        <source>Would a device with these tags get it?</source>
        <translation>Zou een apparaat met deze tags het krijgen?</translation>
    </message>
    <message>
        <source>Tags of a device</source>
        <translation>Tags van een apparaat</translation>
    </message>
    <message>
        <source>Tags, with blanks between them</source>
        <translation>Tags, met spaties ertussen</translation>
    </message>
    <message>
        <source>Parts of the expression</source>
        <translation>Delen van de expressie</translation>
    </message>
    <message>
        <source>Close the tag builder</source>
        <translation>Tagbouwer sluiten</translation>
    </message>
    <message>
        <source>Close the tag builder (Esc)</source>
        <translation>Tagbouwer sluiten (Esc)</translation>
    </message>
    <message>
        <source>An expression has at most %1 tags, with “or” alone %2; a tag has at most %3 characters.</source>
        <translation>Een expressie heeft hoogstens %1 tags, met alleen “of” %2; een tag heeft hoogstens %3 tekens.</translation>
    </message>
    <message>
        <source>%1 of %2 tags · longest %3 of %4</source>
        <translation>%1 van %2 tags · langste %3 van %4</translation>
    </message>
    <message>
        <source>Without an expression everyone gets it.</source>
        <translation>Zonder expressie krijgt iedereen het.</translation>
    </message>
    <message>
        <source>The expression is not complete.</source>
        <translation>De expressie is niet compleet.</translation>
    </message>
    <message>
        <source>%1, holds</source>
        <translation>%1, klopt</translation>
    </message>
    <message>
        <source>%1, does not hold</source>
        <translation>%1, klopt niet</translation>
    </message>
    <message>
        <source>Delete the saved target</source>
        <translation>Bewaard doel verwijderen</translation>
    </message>
    <message>
        <source>Save the target</source>
        <translation>Doel opslaan</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Naam van “%1”</translation>
    </message>
</context>
<context>
    <name>console::TagPieces</name>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
</context>
<context>
    <name>console::TagTree</name>
    <message>
        <source>Groups of tags</source>
        <translation>Groepen van tags</translation>
    </message>
    <message>
        <source>Insert adds a tag, N negates, G makes a group, U dissolves it, A and O switch its word, Delete removes</source>
        <translation>Insert voegt een tag toe, N ontkent, G maakt een groep, U heft die op, A en O wisselen het woord, Delete verwijdert</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alle van</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Een van</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Geen van</translation>
    </message>
</context>
<context>
    <name>console::TargetKindBar</name>
    <message>
        <source>Target kind</source>
        <translation>Soort doel</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>One device</source>
        <translation>Eén apparaat</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
</context>
<context>
    <name>console::TargetRow</name>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Every browser registered on this hub. No tags header is sent.</source>
        <translation>Elke browser die op deze hub is geregistreerd. Er gaat geen tags-header mee.</translation>
    </message>
    <message>
        <source>Every device with a template registration on this hub. No tags header is sent.</source>
        <translation>Elk apparaat met een sjabloonregistratie op deze hub. Er gaat geen tags-header mee.</translation>
    </message>
    <message>
        <source>Every %1 device registered on this hub. No tags header is sent.</source>
        <translation>Elk %1-apparaat dat op deze hub is geregistreerd. Er gaat geen tags-header mee.</translation>
    </message>
    <message>
        <source>A template is filled in by the registrations that use it, so it cannot go to a handle. Choose Everyone or Tags.</source>
        <translation>Een sjabloon wordt ingevuld door de registraties die het gebruiken, dus het kan niet naar een handle. Kies Iedereen of Tags.</translation>
    </message>
    <message>
        <source>Each browser has keys of its own, and a batch has no place for them. Choose One device.</source>
        <translation>Elke browser heeft eigen sleutels, en een batch heeft daar geen plaats voor. Kies Eén apparaat.</translation>
    </message>
    <message>
        <source>The device&apos;s handle is missing.</source>
        <translation>De handle van het apparaat ontbreekt.</translation>
    </message>
    <message>
        <source>A browser needs the key P256DH from its subscription.</source>
        <translation>Een browser heeft de sleutel P256DH uit zijn abonnement nodig.</translation>
    </message>
    <message>
        <source>A browser needs the secret Auth from its subscription.</source>
        <translation>Een browser heeft het geheim Auth uit zijn abonnement nodig.</translation>
    </message>
    <message>
        <source>A batch needs at least one device handle.</source>
        <translation>Een batch heeft ten minste één handle van een apparaat nodig.</translation>
    </message>
</context>
<context>
    <name>console::TargetVariables</name>
    <message>
        <source>There is no variable `%1`, in line %2 at character %3.</source>
        <translation>Er is geen variabele `%1`, in regel %2 bij teken %3.</translation>
    </message>
    <message>
        <source>There is no variable `%1`, at character %2.</source>
        <translation>Er is geen variabele `%1`, bij teken %2.</translation>
    </message>
</context>
<context>
    <name>console::TemplateDelegate</name>
    <message>
        <source>App name</source>
        <translation>Appnaam</translation>
    </message>
</context>
<context>
    <name>console::TemplateForm</name>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>There is nothing to fill in here. Choose a template to get a form: Ctrl+Shift+I.</source>
        <translation>Hier valt niets in te vullen. Kies een sjabloon voor een formulier: Ctrl+Shift+I.</translation>
    </message>
    <message>
        <source>The payload was changed by hand and no longer follows “%1”. Fields without a place in it are grey. &lt;a href=&quot;restart&quot;&gt;Begin with the template again&lt;/a&gt;</source>
        <translation>De payload is met de hand gewijzigd en volgt “%1” niet meer. Velden zonder plaats erin zijn grijs. &lt;a href=&quot;restart&quot;&gt;Begin opnieuw met het sjabloon&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>console::TemplateGallery</name>
    <message numerus="yes">
        <source>%1, %n template(s)</source>
        <translation>
            <numerusform>%1, %n sjabloon</numerusform>
            <numerusform>%1, %n sjablonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Search all templates</source>
        <translation>Alle sjablonen doorzoeken</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Use it (Enter); Ctrl+Enter uses it and sends</source>
        <translation>Gebruiken (Enter); Ctrl+Enter gebruikt en verzendt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>Niets voor “%1”.</translation>
    </message>
    <message>
        <source>Put your own templates here as files: %1</source>
        <translation>Zet je eigen sjablonen hier als bestanden: %1</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier is nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your templates cannot be read and is not shown.</source>
        <translation>
            <numerusform>%n van je sjablonen kan niet worden gelezen en wordt niet getoond.</numerusform>
            <numerusform>%n van je sjablonen kunnen niet worden gelezen en worden niet getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… en nog %n.</numerusform>
            <numerusform>… en nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::TemplateListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>console::TextSearch</name>
    <message>
        <source>The expression is not complete or not allowed at character %1: %2.</source>
        <translation>De expressie is niet compleet of niet toegestaan bij teken %1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Er is niets om naar te zoeken.</translation>
    </message>
</context>
<context>
    <name>console::TimelineView</name>
    <message>
        <source>Facts of the connection</source>
        <translation>Feiten over de verbinding</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>An open one was used again</source>
        <translation>Een open verbinding is opnieuw gebruikt</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>%1, issued by %2, ends %3</source>
        <translation>%1, uitgegeven door %2, eindigt %3</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>%1 s apart from the hub’s</source>
        <translation>%1 s verschil met die van de hub</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>ends %1, when it was sent</source>
        <translation>eindigt %1, op het moment van versturen</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>Adres van de andere kant</translation>
    </message>
</context>
<context>
    <name>console::TokenInspector</name>
    <message>
        <source>template %1</source>
        <translation>sjabloon %1</translation>
    </message>
    <message>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <source>%1, written in another case</source>
        <translation>%1, met andere hoofdletters</translation>
    </message>
    <message>
        <source>%1, with blanks round it</source>
        <translation>%1, met spaties eromheen</translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation>Tokeninspectie</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Opvallend</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Past bij</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>teken %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no format that is known by its handles</source>
        <translation>geen format dat aan zijn handles te herkennen is</translation>
    </message>
    <message>
        <source>no registration that was read</source>
        <translation>geen registratie die is gelezen</translation>
    </message>
    <message>
        <source>It is registered twice, so it may get messages twice.</source>
        <translation>Hij is dubbel geregistreerd en krijgt berichten misschien dubbel.</translation>
    </message>
</context>
<context>
    <name>console::VariablesDialog</name>
    <message>
        <source>Delete the set</source>
        <translation>Set verwijderen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>Naam van een nieuwe set</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variabele toevoegen</translation>
    </message>
    <message>
        <source>Kept in the keychain, and in no file</source>
        <translation>In de sleutelbos bewaard, en in geen bestand</translation>
    </message>
    <message>
        <source>“%1” is no name for a variable: letters, digits, points, dashes and underscores.</source>
        <translation>“%1” is geen naam voor een variabele: letters, cijfers, punten, streepjes en onderstrepingstekens.</translation>
    </message>
    <message>
        <source>`%1` is there twice.</source>
        <translation>`%1` staat er twee keer.</translation>
    </message>
    <message>
        <source>Write {{name}} in a payload, header or handle. Always there are {{$uuid}}, {{$timestamp}}, {{$isoTime}} and {{$counter}}. Those of the draft go before the chosen set, and that before Global. Sets are files; a secret value is in the keychain only.</source>
        <translation>Schrijf {{naam}} in een payload, header of handle. Altijd zijn er {{$uuid}}, {{$timestamp}}, {{$isoTime}} en {{$counter}}. Die van het concept gaan voor de gekozen set, en die voor Global. Sets zijn bestanden; een geheime waarde staat alleen in de sleutelhanger.</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Dit concept</translation>
    </message>
</context>
<context>
    <name>console::Verdict</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nog niets verstuurd</translation>
    </message>
    <message>
        <source>The answer to your next send appears here.</source>
        <translation>Het antwoord op je volgende verzending verschijnt hier.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Versturen naar %1</translation>
    </message>
    <message>
        <source>Waiting for the hub’s answer.</source>
        <translation>Wacht op het antwoord van de hub.</translation>
    </message>
    <message>
        <source>Send it a second time?</source>
        <translation>Nog een keer versturen?</translation>
    </message>
    <message>
        <source>It may arrive twice.</source>
        <translation>Het kan twee keer aankomen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Opnieuw versturen…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zo</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Follow delivery</source>
        <translation>Bezorging volgen</translation>
    </message>
</context>
<context>
    <name>console::VerdictBand</name>
    <message>
        <source>%1 You have changed the message since.</source>
        <translation>%1 Je hebt het bericht sindsdien veranderd.</translation>
    </message>
</context>
<context>
    <name>console::WelcomeView</name>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Your first push is ready</source>
        <translation>Je eerste push staat klaar</translation>
    </message>
    <message>
        <source>The answer will appear here: what happened, on which device, and every byte that went over the wire.</source>
        <translation>Het antwoord verschijnt hier: wat er gebeurde, op welk apparaat, en elke byte die over de lijn ging.</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The sandbox is a complete hub inside Pushbench, with 20 virtual devices. No account, and nothing leaves this machine.</source>
        <translation>De sandbox is een complete hub binnen Pushbench, met 20 virtuele apparaten. Geen account, en niets verlaat deze machine.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Copy its connection string and press Ctrl+V in the list of hubs. The key goes into the system&apos;s keychain.</source>
        <translation>Kopieer de verbindingsreeks en druk op Ctrl+V in de lijst met hubs. De sleutel gaat in de sleutelbos van het systeem.</translation>
    </message>
    <message>
        <source>Add a hub…</source>
        <translation>Hub toevoegen…</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Verstuur het</translation>
    </message>
    <message>
        <source>See where it lands</source>
        <translation>Kijk waar het aankomt</translation>
    </message>
    <message>
        <source>The device wall shows each virtual device and what it received. Take one offline, or let the hub be slow.</source>
        <translation>De apparaatwand toont elk virtueel apparaat en wat het heeft ontvangen. Haal er een offline, of maak de hub traag.</translation>
    </message>
    <message>
        <source>Open the device wall</source>
        <translation>Open de apparaatwand</translation>
    </message>
    <message>
        <source>Add your own hub</source>
        <translation>Voeg je eigen hub toe</translation>
    </message>
</context>
<context>
    <name>console::WhoGetsItView</name>
    <message>
        <source>No hub is chosen.</source>
        <translation>Er is geen hub gekozen.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wie krijgt het</translation>
    </message>
    <message>
        <source>Reading the registrations of this hub …</source>
        <translation>De registraties van deze hub worden gelezen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>handle(s) get this</source>
        <translation>
            <numerusform>handle krijgt dit</numerusform>
            <numerusform>handles krijgen dit</numerusform>
        </translation>
    </message>
    <message>
        <source>would get this</source>
        <translation>zouden dit krijgen</translation>
    </message>
    <message>
        <source>A test send goes to 10 of them, chosen by chance.</source>
        <translation>Een testverzending gaat naar 10 daarvan, willekeurig gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>%n have a handle that is there twice and are skipped.</source>
        <translation>
            <numerusform>%n heeft een handle die dubbel voorkomt en wordt overgeslagen.</numerusform>
            <numerusform>%n hebben een handle die dubbel voorkomt en worden overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a template that misses properties.</source>
        <translation>
            <numerusform>%n heeft een sjabloon dat eigenschappen mist.</numerusform>
            <numerusform>%n hebben een sjabloon dat eigenschappen mist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a template that gives nothing usable.</source>
        <translation>
            <numerusform>%n heeft een sjabloon dat niets bruikbaars oplevert.</numerusform>
            <numerusform>%n hebben een sjabloon dat niets bruikbaars oplevert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No template asks for %1.</source>
        <translation>Geen sjabloon vraagt om %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the handles are not registered here. They are sent to all the same.</source>
        <translation>
            <numerusform>%n van de handles is hier niet geregistreerd. Er wordt toch naar verstuurd.</numerusform>
            <numerusform>%n van de handles zijn hier niet geregistreerd. Er wordt toch naar verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>%1 read …</source>
        <translation>%1 gelezen …</translation>
    </message>
    <message>
        <source>Only the first %1 were read, at %2</source>
        <translation>Alleen de eerste %1 zijn gelezen, om %2</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago, may be out of date</source>
        <translation>
            <numerusform>%n minuut geleden gelezen, misschien verouderd</numerusform>
            <numerusform>%n minuten geleden gelezen, misschien verouderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the hub at %1</source>
        <translation>Van de hub gelezen om %1</translation>
    </message>
</context>
<context>
    <name>console::WhoModel</name>
    <message>
        <source>the handles</source>
        <translation>de handles</translation>
    </message>
    <message>
        <source>not expired</source>
        <translation>niet verlopen</translation>
    </message>
    <message numerus="yes">
        <source>%n have “%1”</source>
        <translation>
            <numerusform>%n heeft “%1”</numerusform>
            <numerusform>%n hebben “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>meet it</source>
        <translation>voldoen eraan</translation>
    </message>
    <message>
        <source>have it</source>
        <translation>hebben hem</translation>
    </message>
    <message>
        <source>fit the format</source>
        <translation>passen bij het format</translation>
    </message>
    <message>
        <source>have one of them</source>
        <translation>hebben er een van</translation>
    </message>
    <message>
        <source>Closest misses, and what left them out</source>
        <translation>Net niet, en waarop ze afvallen</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wie krijgt het</translation>
    </message>
    <message>
        <source>Who gets it, the first %1</source>
        <translation>Wie krijgt het, de eerste %1</translation>
    </message>
    <message>
        <source>the template misses %1</source>
        <translation>het sjabloon mist %1</translation>
    </message>
    <message>
        <source>the same handle again, is skipped</source>
        <translation>dezelfde handle nog eens, wordt overgeslagen</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>geen tags</translation>
    </message>
    <message>
        <source>by its template</source>
        <translation>via het eigen sjabloon</translation>
    </message>
    <message>
        <source>by its template %1</source>
        <translation>via het eigen sjabloon %1</translation>
    </message>
    <message numerus="yes">
        <source>%1
Without this condition alone %n more would get it.</source>
        <translation>
            <numerusform>%1\nZonder alleen deze voorwaarde zou nog %n het krijgen.</numerusform>
            <numerusform>%1\nZonder alleen deze voorwaarde zouden nog %n het krijgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 van %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Accepted, {n} devices took it</source>
        <translation>Aangenomen, {n} apparaten namen het aan</translation>
    </message>
    <message>
        <source>If nothing shows on a device, look there: permission, focus mode, app in front, wrong payload keys.</source>
        <translation>Zie je niets op een apparaat, zoek daar: toestemming, focusmodus, app op de voorgrond, verkeerde sleutels in de payload.</translation>
    </message>
    <message>
        <source>{a} of {n} devices accepted it, {r} refused</source>
        <translation>{a} van {n} apparaten namen het aan, {r} geweigerd</translation>
    </message>
    <message>
        <source>Open the refused rows; each has its own cause. The others are done.</source>
        <translation>Open de geweigerde rijen; elk heeft een eigen oorzaak. De andere zijn klaar.</translation>
    </message>
    <message>
        <source>The hub accepted it, every device refused</source>
        <translation>De hub nam het aan, elk apparaat weigerde</translation>
    </message>
    <message>
        <source>The same cause on all of them points at the hub’s {platform} credentials or at the payload, not at the devices.</source>
        <translation>Dezelfde oorzaak bij allemaal wijst op de {platform}-gegevens van de hub of op de payload, niet op de apparaten.</translation>
    </message>
    <message>
        <source>Accepted. Delivery is not known yet</source>
        <translation>Aangenomen. Bezorging is nog niet bekend</translation>
    </message>
    <message>
        <source>Accepted, not delivered: follow it by its notification id, or send it as a test to see devices.</source>
        <translation>Aangenomen, niet bezorgd: volg het met de meldings-id, of verstuur het als test om apparaten te zien.</translation>
    </message>
    <message>
        <source>Accepted. This hub gives no id to follow</source>
        <translation>Aangenomen. Deze hub geeft geen id om te volgen</translation>
    </message>
    <message>
        <source>Ids and delivery reports exist on the Standard tier. A test send names devices on every tier.</source>
        <translation>Id’s en bezorgrapporten zijn er in de laag Standard. Een testverzending noemt apparaten in elke laag.</translation>
    </message>
    <message>
        <source>Accepted, but nobody matched</source>
        <translation>Aangenomen, maar niemand paste</translation>
    </message>
    <message>
        <source>Compare the tags with those of the devices, letter by letter; upper and lower case may count. Check that the devices are registered on this hub and for this platform.</source>
        <translation>Vergelijk de tags met die van de apparaten, letter voor letter; hoofdletters en kleine letters kunnen tellen. Controleer of de apparaten op deze hub en voor dit platform zijn geregistreerd.</translation>
    </message>
    <message>
        <source>{n} devices, chosen by the hub</source>
        <translation>{n} apparaten, gekozen door de hub</translation>
    </message>
    <message>
        <source>To test one device, address it by $InstallationId or a tag of its own.</source>
        <translation>Wil je één apparaat testen, gebruik dan $InstallationId of een eigen tag.</translation>
    </message>
    <message>
        <source>Accepted, without details</source>
        <translation>Aangenomen, zonder details</translation>
    </message>
    <message>
        <source>A test send to a handle returns no results. This is how the service works.</source>
        <translation>Een testverzending naar een handle geeft geen resultaten terug. Zo werkt de dienst.</translation>
    </message>
    <message>
        <source>Accepted, but the outcome cannot be read</source>
        <translation>Aangenomen, maar de uitkomst is niet te lezen</translation>
    </message>
    <message>
        <source>Look at the Response tab. The message went out; sending again delivers it twice.</source>
        <translation>Kijk op de tab Antwoord. Het bericht is weg; opnieuw versturen bezorgt het twee keer.</translation>
    </message>
    <message>
        <source>Planned for {time}</source>
        <translation>Gepland voor {time}</translation>
    </message>
    <message>
        <source>Tags are looked at when it fires, not now.</source>
        <translation>Tags worden bekeken als het afgaat, niet nu.</translation>
    </message>
    <message>
        <source>Apple does not accept this token for this app</source>
        <translation>Apple neemt dit token niet aan voor deze app</translation>
    </message>
    <message>
        <source>Debug builds have sandbox tokens, store builds production ones; the hub is set to one of the two. Or the app was removed. Register again from the right build.</source>
        <translation>Debugbuilds hebben sandbox-tokens, storebuilds productietokens; de hub staat op een van de twee. Of de app is verwijderd. Registreer opnieuw vanuit de juiste build.</translation>
    </message>
    <message>
        <source>Google does not know this token</source>
        <translation>Google kent dit token niet</translation>
    </message>
    <message>
        <source>The app was removed, or the token is of another Firebase project, or still registered as gcm. Register again as fcmv1.</source>
        <translation>De app is verwijderd, of het token is van een ander Firebase-project, of nog geregistreerd als gcm. Registreer opnieuw als fcmv1.</translation>
    </message>
    <message>
        <source>This Windows channel has ended</source>
        <translation>Dit Windows-kanaal is verlopen</translation>
    </message>
    <message>
        <source>Channels last about 30 days. The app must ask for a new one at start and register it.</source>
        <translation>Kanalen gelden ongeveer 30 dagen. De app moet bij het starten een nieuw kanaal vragen en het registreren.</translation>
    </message>
    <message>
        <source>{service} does not know this handle</source>
        <translation>{service} kent deze handle niet</translation>
    </message>
    <message>
        <source>It is malformed, has ended, or belongs to another app. Let the device register again.</source>
        <translation>Hij is verkeerd gevormd, verlopen of van een andere app. Laat het apparaat opnieuw registreren.</translation>
    </message>
    <message>
        <source>The hub’s {platform} credentials are for another app</source>
        <translation>De {platform}-gegevens van de hub zijn voor een andere app</translation>
    </message>
    <message>
        <source>Compare bundle id, package SID or project with the app. If you set apns-topic by hand, remove it.</source>
        <translation>Vergelijk bundle-id, package-SID of project met de app. Heb je apns-topic zelf gezet, verwijder het dan.</translation>
    </message>
    <message>
        <source>{service} refused the hub’s credentials</source>
        <translation>{service} weigerde de aanmeldgegevens van de hub</translation>
    </message>
    <message>
        <source>The secret, key or certificate has ended or is wrong. Renew it in the portal under the hub’s settings.</source>
        <translation>Het geheim, de sleutel of het certificaat is verlopen of onjuist. Vernieuw het in de portal bij de instellingen van de hub.</translation>
    </message>
    <message>
        <source>Apple refused the payload</source>
        <translation>Apple weigerde de payload</translation>
    </message>
    <message>
        <source>apns-push-type must fit the content, and priority 5 goes with background. The body needs “aps”.</source>
        <translation>apns-push-type moet bij de inhoud passen, en prioriteit 5 hoort bij background. De body heeft “aps” nodig.</translation>
    </message>
    <message>
        <source>Google refused the payload</source>
        <translation>Google weigerde de payload</translation>
    </message>
    <message>
        <source>The body needs “message”; channel_id belongs in android.notification; data takes text only; “to” and “registration_ids” are of the old API.</source>
        <translation>De body heeft “message” nodig; channel_id hoort in android.notification; data neemt alleen tekst; “to” en “registration_ids” zijn van de oude API.</translation>
    </message>
    <message>
        <source>Windows refused the payload</source>
        <translation>Windows weigerde de payload</translation>
    </message>
    <message>
        <source>A toast needs a text, and X-WNS-Type must fit the root element.</source>
        <translation>Een toast heeft een tekst nodig, en X-WNS-Type moet bij het hoofdelement passen.</translation>
    </message>
    <message>
        <source>{service} refused the payload</source>
        <translation>{service} weigerde de payload</translation>
    </message>
    <message>
        <source>Compare the payload with a template for this platform.</source>
        <translation>Vergelijk de payload met een sjabloon voor dit platform.</translation>
    </message>
    <message>
        <source>Too large for {service}: {size} of {limit} bytes</source>
        <translation>Te groot voor {service}: {size} van {limit} bytes</translation>
    </message>
    <message>
        <source>Shorten it. Variables and templates count as sent.</source>
        <translation>Maak hem korter. Variabelen en sjablonen tellen zoals ze worden verstuurd.</translation>
    </message>
    <message>
        <source>{service} holds this device back</source>
        <translation>{service} remt dit apparaat af</translation>
    </message>
    <message>
        <source>Slow down, or send fewer messages to one device.</source>
        <translation>Doe het rustiger aan, of stuur minder berichten naar één apparaat.</translation>
    </message>
    <message>
        <source>{service} did not answer the hub</source>
        <translation>{service} gaf de hub geen antwoord</translation>
    </message>
    <message>
        <source>Send again in some minutes. Look at the status page of the push service if it goes on.</source>
        <translation>Verstuur over een paar minuten opnieuw. Kijk op de statuspagina van de pushdienst als het aanhoudt.</translation>
    </message>
    <message>
        <source>Sent once, the handle is registered twice</source>
        <translation>Eén keer verstuurd, de handle is twee keer geregistreerd</translation>
    </message>
    <message>
        <source>Delete one of the two registrations, or use installations.</source>
        <translation>Verwijder een van de twee registraties, of gebruik installaties.</translation>
    </message>
    <message>
        <source>{service} gave no reason</source>
        <translation>{service} gaf geen reden</translation>
    </message>
    <message>
        <source>For FCM v1 this is often a dead token. The error file in the portal may say more.</source>
        <translation>Bij FCM v1 is dit vaak een dood token. Het foutbestand in de portal zegt misschien meer.</translation>
    </message>
    <message>
        <source>gcm was switched off by Google in 2024</source>
        <translation>gcm is in 2024 door Google uitgezet</translation>
    </message>
    <message>
        <source>Convert the payload to FCM v1, and register the devices as fcmv1.</source>
        <translation>Zet de payload om naar FCM v1, en registreer de apparaten als fcmv1.</translation>
    </message>
    <message>
        <source>Windows Phone notifications have ended</source>
        <translation>Meldingen voor Windows Phone zijn gestopt</translation>
    </message>
    <message>
        <source>The hub may still accept it; no phone will get it.</source>
        <translation>De hub neemt het misschien nog aan; geen telefoon krijgt het.</translation>
    </message>
    <message>
        <source>Your clock is {skew} {direction} the hub’s</source>
        <translation>Je klok loopt {skew} {direction} de hub</translation>
    </message>
    <message>
        <source>Refused: the token had run out</source>
        <translation>Geweigerd: het token was verlopen</translation>
    </message>
    <message>
        <source>Set the clock, then send again; Pushbench makes a new token.</source>
        <translation>Zet de klok goed en verstuur opnieuw; Pushbench maakt een nieuw token.</translation>
    </message>
    <message>
        <source>Refused: the key does not fit the rule</source>
        <translation>Geweigerd: de sleutel past niet bij de regel</translation>
    </message>
    <message>
        <source>Part of the key is missing, or it is the key of another rule or hub. Paste the connection string again.</source>
        <translation>Een deel van de sleutel ontbreekt, of hij is van een andere regel of hub. Plak de verbindingsreeks opnieuw.</translation>
    </message>
    <message>
        <source>Refused: the token is for another address</source>
        <translation>Geweigerd: het token is voor een ander adres</translation>
    </message>
    <message>
        <source>The rule belongs to another hub or namespace. Check the hub’s name, letter by letter.</source>
        <translation>De regel hoort bij een andere hub of naamruimte. Controleer de naam van de hub, letter voor letter.</translation>
    </message>
    <message>
        <source>Refused: this is no SAS token</source>
        <translation>Geweigerd: dit is geen SAS-token</translation>
    </message>
    <message>
        <source>Something between here and the hub changed the Authorization header. Look at the Request tab.</source>
        <translation>Iets tussen hier en de hub veranderde de Authorization-header. Kijk op de tab Verzoek.</translation>
    </message>
    <message>
        <source>Refused: this rule may not {verb}</source>
        <translation>Geweigerd: deze regel geeft geen recht om {verb}</translation>
    </message>
    <message>
        <source>Use a rule that has it, for example DefaultFullSharedAccessSignature.</source>
        <translation>Gebruik een regel met dat recht, bijvoorbeeld DefaultFullSharedAccessSignature.</translation>
    </message>
    <message>
        <source>Refused: the hub does not accept the token (401)</source>
        <translation>Geweigerd: de hub neemt het token niet aan (401)</translation>
    </message>
    <message>
        <source>Usual causes: the key was cut or has been renewed, the rule is of another hub, or the clock is wrong.</source>
        <translation>Gewone oorzaken: de sleutel is afgekapt of vernieuwd, de regel is van een andere hub, of de klok loopt verkeerd.</translation>
    </message>
    <message>
        <source>Refused: the tier’s allowance is used up</source>
        <translation>Geweigerd: het tegoed van de laag is op</translation>
    </message>
    <message>
        <source>Wait, or raise the tier in the portal.</source>
        <translation>Wacht, of kies een hogere laag in de portal.</translation>
    </message>
    <message>
        <source>Refused, without a reason (403)</source>
        <translation>Geweigerd, zonder reden (403)</translation>
    </message>
    <message>
        <source>Two usual causes: the rule “{rule}” lacks the {right} right, or this kind of send needs a higher tier (direct sends Basic, schedules Standard).</source>
        <translation>Twee gewone oorzaken: de regel “{rule}” mist het recht {right}, of dit soort verzending vraagt een hogere laag (rechtstreeks Basic, gepland Standard).</translation>
    </message>
    <message>
        <source>There is no hub “{hub}” in this namespace</source>
        <translation>Er is geen hub “{hub}” in deze naamruimte</translation>
    </message>
    <message>
        <source>Look for a typing slip, or for the namespace’s name used by mistake.</source>
        <translation>Zoek een typefout, of de naam van de naamruimte op de verkeerde plaats.</translation>
    </message>
    <message>
        <source>Refused: a tag has a character that tags may not have</source>
        <translation>Geweigerd: een tag heeft een teken dat niet mag</translation>
    </message>
    <message>
        <source>Letters, digits and _ @ # . : - are allowed, up to 120 characters.</source>
        <translation>Letters, cijfers en _ @ # . : - mogen, tot 120 tekens.</translation>
    </message>
    <message>
        <source>Refused: too many tags in one expression</source>
        <translation>Geweigerd: te veel tags in één uitdrukking</translation>
    </message>
    <message>
        <source>20 with “or” alone, 6 otherwise. Split it into several sends; a device in two of them gets it twice.</source>
        <translation>20 met alleen “of”, anders 6. Verdeel ze over meer verzendingen; een apparaat in twee ervan krijgt het twee keer.</translation>
    </message>
    <message>
        <source>Refused: the time is out of range</source>
        <translation>Geweigerd: de tijd ligt buiten het bereik</translation>
    </message>
    <message>
        <source>From a few minutes to 7 days ahead, in UTC. You asked for {time}.</source>
        <translation>Van een paar minuten tot 7 dagen vooruit, in UTC. Je vroeg {time}.</translation>
    </message>
    <message>
        <source>Refused: the hub’s name has a character it may not have</source>
        <translation>Geweigerd: de naam van de hub heeft een teken dat niet mag</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores are allowed.</source>
        <translation>Letters, cijfers, punten, streepjes en onderstreepjes mogen.</translation>
    </message>
    <message>
        <source>Refused: the hub does not know this api-version</source>
        <translation>Geweigerd: de hub kent deze api-version niet</translation>
    </message>
    <message>
        <source>Use 2020-06, or leave the version out.</source>
        <translation>Gebruik 2020-06, of laat de versie weg.</translation>
    </message>
    <message>
        <source>Refused: the batch could not be taken apart</source>
        <translation>Geweigerd: de batch kon niet worden ontleed</translation>
    </message>
    <message>
        <source>Something between here and the hub changed the body, or the payload breaks the parts. Look at the Request tab.</source>
        <translation>Iets tussen hier en de hub veranderde de body, of de payload breekt de delen. Kijk op de tab Verzoek.</translation>
    </message>
    <message>
        <source>Refused: the hub does not take this handle</source>
        <translation>Geweigerd: de hub neemt deze handle niet</translation>
    </message>
    <message>
        <source>Compare it with what the device reports: APNs tokens are hex of even length, Windows channels are URLs.</source>
        <translation>Vergelijk hem met wat het apparaat meldt: APNs-tokens zijn hex van even lengte, Windows-kanalen zijn URL’s.</translation>
    </message>
    <message>
        <source>Refused: the body is not what the format says</source>
        <translation>Geweigerd: de body is niet wat het format zegt</translation>
    </message>
    <message>
        <source>Correct the payload, or choose the format that fits it.</source>
        <translation>Verbeter de payload, of kies het format dat erbij past.</translation>
    </message>
    <message>
        <source>Refused: the request is not right (400)</source>
        <translation>Geweigerd: het verzoek klopt niet (400)</translation>
    </message>
    <message>
        <source>Compare the headers and the body on the Request tab with a template for this platform.</source>
        <translation>Vergelijk de headers en de body op de tab Verzoek met een sjabloon voor dit platform.</translation>
    </message>
    <message>
        <source>Refused: the hub does not know this call ({status})</source>
        <translation>Geweigerd: de hub kent deze aanroep niet ({status})</translation>
    </message>
    <message>
        <source>A proxy or an address that is not a hub is likely.</source>
        <translation>Waarschijnlijk een proxy, of een adres dat geen hub is.</translation>
    </message>
    <message>
        <source>The hub is busy ({status})</source>
        <translation>De hub heeft het druk ({status})</translation>
    </message>
    <message>
        <source>Send again in {s} seconds.</source>
        <translation>Verstuur over {s} seconden opnieuw.</translation>
    </message>
    <message>
        <source>Refused: something else is changing this (409)</source>
        <translation>Geweigerd: iets anders verandert dit op dit moment (409)</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This registration id has ended (410)</source>
        <translation>Deze registratie-id is verlopen (410)</translation>
    </message>
    <message>
        <source>Ask for a new id.</source>
        <translation>Vraag een nieuwe id.</translation>
    </message>
    <message>
        <source>Changed by someone else meanwhile (412)</source>
        <translation>Intussen door iemand anders veranderd (412)</translation>
    </message>
    <message>
        <source>Compare their version with yours, then save again.</source>
        <translation>Vergelijk die versie met de jouwe en sla opnieuw op.</translation>
    </message>
    <message>
        <source>Larger than a hub takes: {size} of 64 KB</source>
        <translation>Groter dan een hub aanneemt: {size} van 64 KB</translation>
    </message>
    <message>
        <source>Shorten the body. Push services take far less: 4 to 6 KB.</source>
        <translation>Maak de body korter. Pushdiensten nemen veel minder: 4 tot 6 KB.</translation>
    </message>
    <message>
        <source>The hub failed inside ({status}). It may have been delivered</source>
        <translation>Interne fout in de hub ({status}). Het kan bezorgd zijn</translation>
    </message>
    <message>
        <source>Quote the tracking id {id} to Azure support. Sending again may deliver twice.</source>
        <translation>Geef de tracking-id {id} door aan Azure-ondersteuning. Opnieuw versturen bezorgt het misschien twee keer.</translation>
    </message>
    <message>
        <source>The hub pointed elsewhere: {where}</source>
        <translation>De hub verwees naar elders: {where}</translation>
    </message>
    <message>
        <source>Pushbench does not follow, so that your token stays here. A proxy or sign-in page is likely.</source>
        <translation>Pushbench volgt niet, zodat je token hier blijft. Waarschijnlijk een proxy of aanmeldpagina.</translation>
    </message>
    <message>
        <source>This answer is not from a hub</source>
        <translation>Dit antwoord is niet van een hub</translation>
    </message>
    <message>
        <source>The Response tab shows it. Check the network, or sign in to it with a browser first.</source>
        <translation>De tab Antwoord toont het. Controleer het netwerk, of meld je er eerst met een browser aan.</translation>
    </message>
    <message>
        <source>An answer that hubs do not give ({status})</source>
        <translation>Een antwoord dat hubs niet geven ({status})</translation>
    </message>
    <message>
        <source>Look at the Response tab. Something between here and the hub may have answered.</source>
        <translation>Kijk op de tab Antwoord. Misschien heeft iets tussen hier en de hub geantwoord.</translation>
    </message>
    <message>
        <source>No such host: {host}</source>
        <translation>Host bestaat niet: {host}</translation>
    </message>
    <message>
        <source>Compare the namespace with the portal’s connection string, also the ending, which differs by cloud.</source>
        <translation>Vergelijk de naamruimte met de verbindingsreeks in de portal, ook het einde, dat per cloud verschilt.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}:{port}</source>
        <translation>Niemand antwoordt op {host}:{port}</translation>
    </message>
    <message>
        <source>For the sandbox: it is stopped. For a hub: a firewall or proxy stands in between.</source>
        <translation>Bij de sandbox: hij is gestopt. Bij een hub: er zit een firewall of proxy tussen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>Behind a company proxy, give its certificate as an additional one. Pushbench never skips this check.</source>
        <translation>Achter een bedrijfsproxy geef je het certificaat daarvan als extra certificaat op. Pushbench slaat deze controle nooit over.</translation>
    </message>
    <message>
        <source>No secure connection to {host}</source>
        <translation>Geen veilige verbinding met {host}</translation>
    </message>
    <message>
        <source>The hub needs TLS 1.2 or newer. Check the clock, the proxy, and that the port speaks TLS.</source>
        <translation>De hub heeft TLS 1.2 of nieuwer nodig. Controleer de klok, de proxy, en of de poort TLS spreekt.</translation>
    </message>
    <message>
        <source>No answer in {s} s. It may have been delivered</source>
        <translation>Geen antwoord in {s} s. Het kan bezorgd zijn</translation>
    </message>
    <message>
        <source>Ask for its delivery report, or look at a device, before sending again.</source>
        <translation>Vraag het bezorgrapport op, of kijk op een apparaat, voordat je opnieuw verstuurt.</translation>
    </message>
    <message>
        <source>No connection to {host} in {s} s</source>
        <translation>Geen verbinding met {host} in {s} s</translation>
    </message>
    <message>
        <source>A firewall may drop the connection silently. Check the network, or raise the time-out.</source>
        <translation>Misschien laat een firewall de verbinding stil vallen. Controleer het netwerk, of verhoog de time-out.</translation>
    </message>
    <message>
        <source>The connection broke. It may have been delivered</source>
        <translation>De verbinding brak. Het kan bezorgd zijn</translation>
    </message>
    <message>
        <source>Look at a device, or ask for its delivery report, before you send again.</source>
        <translation>Kijk op een apparaat, of vraag het bezorgrapport op, voordat je opnieuw verstuurt.</translation>
    </message>
    <message>
        <source>This machine is offline</source>
        <translation>Deze machine is offline</translation>
    </message>
    <message>
        <source>The sandbox works without a network.</source>
        <translation>De sandbox werkt zonder netwerk.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <translation>De proxy liet het verzoek niet door</translation>
    </message>
    <message>
        <source>Check the address and the sign-in of the proxy in the system’s settings.</source>
        <translation>Controleer het adres en de aanmelding van de proxy in de systeeminstellingen.</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>Het verzoek kon niet worden verstuurd</translation>
    </message>
    <message>
        <source>Check the network, then send again.</source>
        <translation>Controleer het netwerk en verstuur opnieuw.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent</source>
        <translation>Geannuleerd. Er is niets verstuurd</translation>
    </message>
    <message>
        <source>Send it again when you are ready.</source>
        <translation>Verstuur het opnieuw als je klaar bent.</translation>
    </message>
    <message>
        <source>Cancelled while waiting. It may have been delivered</source>
        <translation>Geannuleerd tijdens het wachten. Het kan bezorgd zijn</translation>
    </message>
    <message>
        <source>Look at a device before you send again.</source>
        <translation>Kijk op een apparaat voordat je opnieuw verstuurt.</translation>
    </message>
    <message>
        <source>The app receives the values and shows them. A later message with the same consolidationKey replaces one that is still waiting.</source>
        <translation>De app krijgt de waarden en toont ze. Een later bericht met dezelfde consolidationKey vervangt een bericht dat nog wacht.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>A title, a text, a sound and a number on the icon.</source>
        <translation>Een titel, een tekst, een geluid en een getal op het pictogram.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Alerts with the same thread-id stand together; the category brings the buttons that the app has set up.</source>
        <translation>Alerts met dezelfde thread-id staan bij elkaar; de categorie brengt de knoppen mee die de app heeft ingesteld.</translation>
    </message>
    <message>
        <source>Alert in a group</source>
        <translation>Alert in een groep</translation>
    </message>
    <message>
        <source>The device takes the texts from the app by their keys and fills in the arguments.</source>
        <translation>Het apparaat haalt de teksten met hun sleutels uit de app en vult de argumenten in.</translation>
    </message>
    <message>
        <source>Alert in the device’s language</source>
        <translation>Alert in de taal van het apparaat</translation>
    </message>
    <message>
        <source>Breaks through a focus mode if the user allows it for the app. From iOS 15 on.</source>
        <translation>Breekt door een focusmodus heen als de gebruiker dat voor de app toestaat. Vanaf iOS 15.</translation>
    </message>
    <message>
        <source>Time-sensitive alert</source>
        <translation>Tijdgevoelige alert</translation>
    </message>
    <message>
        <source>mutable-content lets the app’s notification service extension load the picture before the alert is shown.</source>
        <translation>Met mutable-content laadt de notification service extension van de app de afbeelding voordat de alert verschijnt.</translation>
    </message>
    <message>
        <source>Alert with a picture</source>
        <translation>Alert met afbeelding</translation>
    </message>
    <message>
        <source>Sets the number on the icon and shows nothing else. 0 takes it away.</source>
        <translation>Zet het getal op het pictogram en toont verder niets. 0 haalt het weg.</translation>
    </message>
    <message>
        <source>Badge only</source>
        <translation>Alleen badge</translation>
    </message>
    <message>
        <source>Wakes the app to fetch something. It shows nothing, and the system limits how often it comes through.</source>
        <translation>Wekt de app om iets op te halen. Het toont niets, en het systeem beperkt hoe vaak het doorkomt.</translation>
    </message>
    <message>
        <source>Silent background update</source>
        <translation>Stille update op de achtergrond</translation>
    </message>
    <message>
        <source>A title and a text, with values for the app.</source>
        <translation>Een titel en een tekst, met waarden voor de app.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>A tap opens the address in the browser.</source>
        <translation>Een tik opent het adres in de browser.</translation>
    </message>
    <message>
        <source>Notification with a link</source>
        <translation>Melding met link</translation>
    </message>
    <message>
        <source>The page’s service worker receives this and has to show it. The names are up to the page.</source>
        <translation>De service worker van de pagina krijgt dit en moet het tonen. De namen bepaalt de pagina.</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>Titel en tekst</translation>
    </message>
    <message>
        <source>The usual names of the Notification API, and a link for the click.</source>
        <translation>De gewone namen van de Notification API, en een link voor de klik.</translation>
    </message>
    <message>
        <source>With icon and link</source>
        <translation>Met pictogram en link</translation>
    </message>
    <message>
        <source>A title and a text. Android shows it while the app is in the background.</source>
        <translation>Een titel en een tekst. Android toont ze terwijl de app op de achtergrond staat.</translation>
    </message>
    <message>
        <source>Shows nothing by itself: the app receives the values and decides. Values are texts.</source>
        <translation>Toont zelf niets: de app krijgt de waarden en beslist. Waarden zijn teksten.</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>Alleen data</translation>
    </message>
    <message>
        <source>Shown by Android in a channel that the app has set up, with values for the app when it is tapped.</source>
        <translation>Android toont dit in een kanaal dat de app heeft ingesteld, met waarden voor de app als je erop tikt.</translation>
    </message>
    <message>
        <source>Notification with data and a channel</source>
        <translation>Melding met data en een kanaal</translation>
    </message>
    <message>
        <source>Android loads the picture and shows it below the text.</source>
        <translation>Android laadt de afbeelding en toont die onder de tekst.</translation>
    </message>
    <message>
        <source>Notification with a picture</source>
        <translation>Melding met afbeelding</translation>
    </message>
    <message>
        <source>The old format for Android. The app receives the values.</source>
        <translation>Het oude format voor Android. De app krijgt de waarden.</translation>
    </message>
    <message>
        <source>The old format for Android with a notification that the system shows.</source>
        <translation>Het oude format voor Android met een melding die het systeem toont.</translation>
    </message>
    <message>
        <source>For registrations whose template says $(message). Each device gets it in its own format.</source>
        <translation>Voor registraties waarvan het sjabloon $(message) zegt. Elk apparaat krijgt het in zijn eigen format.</translation>
    </message>
    <message>
        <source>One property</source>
        <translation>Eén eigenschap</translation>
    </message>
    <message>
        <source>For templates that use $(title), $(body), $(orderNo) or #(badge). Properties are flat, and texts even where they hold a number.</source>
        <translation>Voor sjablonen die $(title), $(body), $(orderNo) of #(badge) gebruiken. Eigenschappen zijn plat, en teksten ook als er een getal in staat.</translation>
    </message>
    <message>
        <source>Several properties</source>
        <translation>Meer eigenschappen</translation>
    </message>
    <message>
        <source>A title and one line of text. The simplest toast there is.</source>
        <translation>Een titel en één regel tekst. De eenvoudigste toast die er is.</translation>
    </message>
    <message>
        <source>Toast with text</source>
        <translation>Toast met tekst</translation>
    </message>
    <message>
        <source>A large picture on top, one inside, and a round logo in place of the app’s. Windows loads them from the web; each may be 3 MB.</source>
        <translation>Een grote afbeelding bovenaan, één erin, en een rond logo in plaats van dat van de app. Windows laadt ze van het web; elk mag 3 MB zijn.</translation>
    </message>
    <message>
        <source>Toast with images</source>
        <translation>Toast met afbeeldingen</translation>
    </message>
    <message>
        <source>Two buttons of the app, and Windows’ own Snooze and Dismiss. Up to five are allowed.</source>
        <translation>Twee knoppen van de app, en Uitstellen en Negeren van Windows zelf. Er mogen er vijf zijn.</translation>
    </message>
    <message>
        <source>Toast with buttons</source>
        <translation>Toast met knoppen</translation>
    </message>
    <message>
        <source>A box to answer in, with the button beside it. The text reaches the app under the box’s id.</source>
        <translation>Een vak om in te antwoorden, met de knop ernaast. De tekst bereikt de app onder de id van het vak.</translation>
    </message>
    <message>
        <source>Toast with a text box</source>
        <translation>Toast met tekstvak</translation>
    </message>
    <message>
        <source>A list to choose from. The chosen id reaches the app under the list’s id.</source>
        <translation>Een lijst om uit te kiezen. De gekozen id bereikt de app onder de id van de lijst.</translation>
    </message>
    <message>
        <source>Toast with a choice</source>
        <translation>Toast met keuze</translation>
    </message>
    <message>
        <source>A bar with a label and a state below it. Needs Windows 10 of April 2017 or later.</source>
        <translation>Een balk met een label en een status eronder. Vraagt Windows 10 van april 2017 of later.</translation>
    </message>
    <message>
        <source>Toast with a progress bar</source>
        <translation>Toast met voortgangsbalk</translation>
    </message>
    <message>
        <source>Toasts with the same header stand together in the notification centre. The sound is one of Windows’ own.</source>
        <translation>Toasts met dezelfde kop staan bij elkaar in het meldingencentrum. Het geluid is er een van Windows zelf.</translation>
    </message>
    <message>
        <source>Toast with header and sound</source>
        <translation>Toast met kop en geluid</translation>
    </message>
    <message>
        <source>One text layout for each of the medium, wide and large tile. Windows 10 shows it on the start menu; Windows 11 has no tiles.</source>
        <translation>Eén tekstindeling voor elk van de middelgrote, brede en grote tegel. Windows 10 toont die in het startmenu; Windows 11 heeft geen tegels.</translation>
    </message>
    <message>
        <source>Tile for all sizes</source>
        <translation>Tegel voor alle maten</translation>
    </message>
    <message>
        <source>A picture behind the text, darkened by a fifth so that it stays readable.</source>
        <translation>Een afbeelding achter de tekst, een vijfde donkerder zodat die leesbaar blijft.</translation>
    </message>
    <message>
        <source>Tile with a picture</source>
        <translation>Tegel met afbeelding</translation>
    </message>
    <message>
        <source>A number on the app’s icon. 0 takes it away, more than 99 shows 99+.</source>
        <translation>Een getal op het pictogram van de app. 0 haalt het weg, meer dan 99 toont 99+.</translation>
    </message>
    <message>
        <source>Badge with a number</source>
        <translation>Badge met getal</translation>
    </message>
    <message>
        <source>One of the signs that Windows knows: none, activity, alarm, alert, attention, available, away, busy, error, newMessage, paused, playing, unavailable.</source>
        <translation>Een van de tekens die Windows kent: none, activity, alarm, alert, attention, available, away, busy, error, newMessage, paused, playing, unavailable.</translation>
    </message>
    <message>
        <source>Badge with a sign</source>
        <translation>Badge met teken</translation>
    </message>
    <message>
        <source>Any text up to 5,000 bytes. It shows nothing by itself: the app has to run, or to have a background task.</source>
        <translation>Elke tekst tot 5.000 bytes. Ze toont zelf niets: de app moet draaien of een achtergrondtaak hebben.</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Ruwe data</translation>
    </message>
    <message>
        <source>A bold title, a text, and the page that a tap opens.</source>
        <translation>Een vette titel, een tekst, en de pagina die een tik opent.</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>Toast</translation>
    </message>
    <message>
        <source>A tile with two sides. The template must be that of the tile on the phone.</source>
        <translation>Een tegel met twee kanten. Het sjabloon moet dat van de tegel op de telefoon zijn.</translation>
    </message>
    <message>
        <source>Flip tile</source>
        <translation>Kanteltegel</translation>
    </message>
    <message>
        <source>Any text up to 1 KB, for the running app only.</source>
        <translation>Elke tekst tot 1 KB, alleen voor de draaiende app.</translation>
    </message>
    <message>
        <source>A title and a text. The hub hands the fields to Xiaomi as they are.</source>
        <translation>Een titel en een tekst. De hub geeft de velden ongewijzigd door aan Xiaomi.</translation>
    </message>
    <message>
        <source>The push services took the message for every device that matched.</source>
        <translation>De pushdiensten namen het bericht aan voor elk apparaat dat paste.</translation>
    </message>
    <message>
        <source>Accepted, 1 device took it</source>
        <translation>Aangenomen, 1 apparaat nam het aan</translation>
    </message>
    <message>
        <source>The hub took the message; the push services refused it for some devices.</source>
        <translation>De hub nam het bericht aan; de pushdiensten weigerden het voor sommige apparaten.</translation>
    </message>
    <message>
        <source>The hub took the message, and the push services refused it each time.</source>
        <translation>De hub nam het bericht aan, en de pushdiensten weigerden het elke keer.</translation>
    </message>
    <message>
        <source>The hub accepted it, the device refused</source>
        <translation>De hub nam het aan, het apparaat weigerde</translation>
    </message>
    <message>
        <source>The hub queued the message. It names no devices unless it is a test send; it can be followed by its notification id.</source>
        <translation>De hub zette het bericht in de wachtrij. Hij noemt alleen apparaten bij een testverzending; volgen kan met de meldings-id.</translation>
    </message>
    <message>
        <source>The hub queued the message and named neither devices nor an id.</source>
        <translation>De hub zette het bericht in de wachtrij en noemde geen apparaten en geen id.</translation>
    </message>
    <message>
        <source>The hub took the message and had no device to send it to: no registration fits {target} on {platform}.</source>
        <translation>De hub nam het bericht aan en had geen apparaat om het naar te sturen: geen registratie past bij {target} op {platform}.</translation>
    </message>
    <message>
        <source>A test send reaches at most 10 devices, picked at random.</source>
        <translation>Een testverzending bereikt hoogstens 10 apparaten, willekeurig gekozen.</translation>
    </message>
    <message>
        <source>The hub took the message and returned no results.</source>
        <translation>De hub nam het bericht aan en gaf geen resultaten terug.</translation>
    </message>
    <message>
        <source>The hub took the message; the outcome it returned is not complete. {message}</source>
        <translation>De hub nam het bericht aan; de uitkomst die hij teruggaf is niet compleet. {message}</translation>
    </message>
    <message>
        <source>The hub keeps the message until then.</source>
        <translation>De hub bewaart het bericht tot dan.</translation>
    </message>
    <message>
        <source>The push service calls the handle invalid.</source>
        <translation>De pushdienst noemt de handle ongeldig.</translation>
    </message>
    <message>
        <source>The push service says that the token of the hub is wrong for this device.</source>
        <translation>De pushdienst zegt dat het token van de hub niet bij dit apparaat past.</translation>
    </message>
    <message>
        <source>The hub could not sign in to the push service.</source>
        <translation>De hub kon zich niet bij de pushdienst aanmelden.</translation>
    </message>
    <message>
        <source>The push service calls the payload invalid.</source>
        <translation>De pushdienst noemt de payload ongeldig.</translation>
    </message>
    <message>
        <source>The hub took the message; the push service has a lower limit.</source>
        <translation>De hub nam het bericht aan; de pushdienst heeft een lagere grens.</translation>
    </message>
    <message>
        <source>Too many messages went to this device in a short time.</source>
        <translation>Er gingen te veel berichten naar dit apparaat in korte tijd.</translation>
    </message>
    <message>
        <source>The hub could not reach the push service, or it failed there.</source>
        <translation>De hub kon de pushdienst niet bereiken, of daar ging het mis.</translation>
    </message>
    <message>
        <source>Another registration has the same handle and got the message.</source>
        <translation>Een andere registratie heeft dezelfde handle en kreeg het bericht.</translation>
    </message>
    <message>
        <source>The hub passes on {message}.</source>
        <translation>De hub geeft {message} door.</translation>
    </message>
    <message>
        <source>The hub may accept the message; Google no longer takes it.</source>
        <translation>De hub neemt het bericht misschien aan; Google neemt het niet meer.</translation>
    </message>
    <message>
        <source>Microsoft has switched the service off.</source>
        <translation>Microsoft heeft de dienst uitgezet.</translation>
    </message>
    <message>
        <source>The date in the answer and this machine’s clock differ.</source>
        <translation>De datum in het antwoord en de klok van deze machine verschillen.</translation>
    </message>
    <message>
        <source>The hub says that the token’s time is over. Your clock is {skew} {direction} the hub’s.</source>
        <translation>De hub zegt dat de tijd van het token om is. Je klok loopt {skew} {direction} de hub.</translation>
    </message>
    <message>
        <source>The hub computed another signature than the one sent.</source>
        <translation>De hub berekende een andere handtekening dan de verstuurde.</translation>
    </message>
    <message>
        <source>The token does not cover the address of this hub.</source>
        <translation>Het token dekt het adres van deze hub niet.</translation>
    </message>
    <message>
        <source>The hub could not read the Authorization header.</source>
        <translation>De hub kon de Authorization-header niet lezen.</translation>
    </message>
    <message>
        <source>The rule “{rule}” lacks the {right} right.</source>
        <translation>De regel “{rule}” mist het recht {right}.</translation>
    </message>
    <message>
        <source>The hub gave no reason. {message}</source>
        <translation>De hub gaf geen reden. {message}</translation>
    </message>
    <message>
        <source>Nothing was sent: too many requests came in a short time. Test sends are limited to about ten a minute.</source>
        <translation>Er is niets verstuurd: er kwamen te veel verzoeken in korte tijd. Testverzendingen zijn beperkt tot ongeveer tien per minuut.</translation>
    </message>
    <message>
        <source>Devices or pushes of this month are spent. {message}</source>
        <translation>De apparaten of pushes van deze maand zijn op. {message}</translation>
    </message>
    <message>
        <source>Nothing was sent. {message}</source>
        <translation>Er is niets verstuurd. {message}</translation>
    </message>
    <message>
        <source>The namespace answered that it hosts nothing at this address.</source>
        <translation>De naamruimte antwoordde dat er op dit adres niets staat.</translation>
    </message>
    <message>
        <source>The hub says: {message}</source>
        <translation>De hub zegt: {message}</translation>
    </message>
    <message>
        <source>{format} expects {expected}, the body starts with “{start}”. The hub says: {message}</source>
        <translation>{format} verwacht {expected}, de body begint met “{start}”. De hub zegt: {message}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The hub refuses bodies over 64 KB.</source>
        <translation>De hub weigert body’s boven 64 KB.</translation>
    </message>
    <message>
        <source>The request arrived; what the hub did with it is not known.</source>
        <translation>Het verzoek kwam aan; wat de hub ermee deed is niet bekend.</translation>
    </message>
    <message>
        <source>The answer is a redirect ({status}).</source>
        <translation>Het antwoord is een doorverwijzing ({status}).</translation>
    </message>
    <message>
        <source>{type} came from {server}. A proxy or a sign-in page answered instead.</source>
        <translation>{type} kwam van {server}. Een proxy of aanmeldpagina antwoordde in plaats daarvan.</translation>
    </message>
    <message>
        <source>The name could not be looked up. Nothing was sent.</source>
        <translation>De naam kon niet worden opgezocht. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The connection was refused. Nothing was sent.</source>
        <translation>De verbinding werd geweigerd. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <translation>{reason} Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason} Nothing was sent.</source>
        <translation>De TLS-handshake mislukte: {reason} Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The request was written; no answer came in time.</source>
        <translation>Het verzoek is geschreven; er kwam geen antwoord op tijd.</translation>
    </message>
    <message>
        <source>The request was not written. Nothing was sent.</source>
        <translation>Het verzoek is niet geschreven. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>It broke {where}.</source>
        <translation>Ze brak {where}.</translation>
    </message>
    <message>
        <source>There is no network. Nothing was sent.</source>
        <translation>Er is geen netwerk. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>You cancelled before the request was written.</source>
        <translation>Je annuleerde voordat het verzoek was geschreven.</translation>
    </message>
    <message>
        <source>The request was written before you cancelled.</source>
        <translation>Het verzoek was geschreven voordat je annuleerde.</translation>
    </message>
    <message>
        <source>ADM expects `data`, an object of texts.</source>
        <translation>ADM verwacht `data`, een object met teksten.</translation>
    </message>
    <message>
        <source>This is the form of FCM v1. ADM expects `data` without `message` around it.</source>
        <translation>Dit is de vorm van FCM v1. ADM verwacht `data` zonder `message` eromheen.</translation>
    </message>
    <message>
        <source>ADM expects `data` beside the notification; it may be empty.</source>
        <translation>ADM verwacht `data` naast de melding; het mag leeg zijn.</translation>
    </message>
    <message>
        <source>Only data: nothing is shown by itself, the app decides.</source>
        <translation>Alleen gegevens: er verschijnt niets vanzelf, de app beslist.</translation>
    </message>
    <message>
        <source>`title` is empty.</source>
        <translation>`title` is leeg.</translation>
    </message>
    <message>
        <source>`body` is empty.</source>
        <translation>`body` is leeg.</translation>
    </message>
    <message>
        <source>Values of `data` are texts: %1 needs quotes.</source>
        <translation>Waarden van `data` zijn teksten: %1 heeft aanhalingstekens nodig.</translation>
    </message>
    <message>
        <source>%1 is a number of seconds from 1 to 2678400.</source>
        <translation>%1 is een aantal seconden van 1 tot 2678400.</translation>
    </message>
    <message>
        <source>%1 is the MD5 of the data as base64: 24 characters that end in ==.</source>
        <translation>%1 is de MD5 van de gegevens als base64: 24 tekens die eindigen op ==.</translation>
    </message>
    <message>
        <source>%1 is &quot;normal&quot; or &quot;high&quot;.</source>
        <translation>%1 is &quot;normal&quot; of &quot;high&quot;.</translation>
    </message>
    <message>
        <source>Without `aps` the system shows nothing.</source>
        <translation>Zonder `aps` toont het systeem niets.</translation>
    </message>
    <message>
        <source>There is no `alert`, `badge` or `sound`, so nothing is shown, and nothing wakes the app.</source>
        <translation>Er is geen `alert`, `badge` of `sound`, dus er verschijnt niets, en niets wekt de app.</translation>
    </message>
    <message>
        <source>The push type is alert, but there is no `alert`, `badge` or `sound`: nothing is shown.</source>
        <translation>Het pushtype is alert, maar er is geen `alert`, `badge` of `sound`: er verschijnt niets.</translation>
    </message>
    <message>
        <source>Send it as an alert</source>
        <translation>Als alert verzenden</translation>
    </message>
    <message>
        <source>A background push does not show its alert.</source>
        <translation>Een achtergrondpush toont zijn alert niet.</translation>
    </message>
    <message>
        <source>A background push must not set the badge.</source>
        <translation>Een achtergrondpush mag de badge niet instellen.</translation>
    </message>
    <message>
        <source>A background push plays no sound.</source>
        <translation>Een achtergrondpush speelt geen geluid af.</translation>
    </message>
    <message>
        <source>A background push needs `content-available` with 1, or the app is not woken.</source>
        <translation>Een achtergrondpush heeft `content-available` met 1 nodig, anders wordt de app niet gewekt.</translation>
    </message>
    <message>
        <source>Set the priority to 5</source>
        <translation>Prioriteit op 5 zetten</translation>
    </message>
    <message>
        <source>A background push goes out with priority 5; Apple does not allow 10 for it.</source>
        <translation>Een achtergrondpush gaat met prioriteit 5 weg; Apple staat 10 er niet voor toe.</translation>
    </message>
    <message>
        <source>A background push should say `apns-priority: 5`.</source>
        <translation>Een achtergrondpush hoort `apns-priority: 5` te vermelden.</translation>
    </message>
    <message>
        <source>Send it as a background push</source>
        <translation>Als achtergrondpush verzenden</translation>
    </message>
    <message>
        <source>This only wakes the app. Say so with `apns-push-type: background`; without it the hub has to guess.</source>
        <translation>Dit wekt alleen de app. Geef dat aan met `apns-push-type: background`; zonder dat moet de hub raden.</translation>
    </message>
    <message>
        <source>Apple does not know this push type, and refuses the notification.</source>
        <translation>Apple kent dit pushtype niet en weigert de melding.</translation>
    </message>
    <message>
        <source>Set the priority to 10</source>
        <translation>Prioriteit op 10 zetten</translation>
    </message>
    <message>
        <source>Apple takes the priorities 1, 5 and 10 only.</source>
        <translation>Apple neemt alleen de prioriteiten 1, 5 en 10.</translation>
    </message>
    <message>
        <source>Try only once</source>
        <translation>Slechts één keer proberen</translation>
    </message>
    <message>
        <source>`apns-expiration` is a number: seconds since 1970, or 0 to try only once.</source>
        <translation>`apns-expiration` is een getal: seconden sinds 1970, of 0 om het slechts één keer te proberen.</translation>
    </message>
    <message>
        <source>`apns-expiration` counts seconds since 1970; this looks like milliseconds.</source>
        <translation>`apns-expiration` telt seconden sinds 1970; dit lijken milliseconden.</translation>
    </message>
    <message>
        <source>`apns-collapse-id` may have 64 bytes at most.</source>
        <translation>`apns-collapse-id` mag hooguit 64 bytes lang zijn.</translation>
    </message>
    <message>
        <source>`apns-id` is a UUID, such as 7f0c1d2e-3a4b-4c5d-8e6f-112233445566.</source>
        <translation>`apns-id` is een UUID, zoals 7f0c1d2e-3a4b-4c5d-8e6f-112233445566.</translation>
    </message>
    <message>
        <source>A hub does not allow another topic: with a token key the send ends with a wrong token.</source>
        <translation>Een hub staat geen ander topic toe: met een tokensleutel eindigt de verzending met een verkeerd token.</translation>
    </message>
    <message>
        <source>VoIP needs a hub of its own, set up for the topic that ends in .voip.</source>
        <translation>VoIP heeft een eigen hub nodig, ingesteld voor het topic dat op .voip eindigt.</translation>
    </message>
    <message>
        <source>The alert is empty: no banner comes up.</source>
        <translation>De alert is leeg: er verschijnt geen banner.</translation>
    </message>
    <message>
        <source>The alert has neither a title nor a body: no banner comes up.</source>
        <translation>De alert heeft geen titel en geen body: er verschijnt geen banner.</translation>
    </message>
    <message>
        <source>`title` belongs into `alert`; here it is not shown.</source>
        <translation>`title` hoort in `alert`; hier wordt het niet getoond.</translation>
    </message>
    <message>
        <source>`subtitle` belongs into `alert`; here it is not shown.</source>
        <translation>`subtitle` hoort in `alert`; hier wordt het niet getoond.</translation>
    </message>
    <message>
        <source>`body` belongs into `alert`; here it is not shown.</source>
        <translation>`body` hoort in `alert`; hier wordt het niet getoond.</translation>
    </message>
    <message>
        <source>`content-available` stands beside `aps`, where the system does not look.</source>
        <translation>`content-available` staat naast `aps`, waar het systeem niet kijkt.</translation>
    </message>
    <message>
        <source>`mutable-content` stands beside `aps`, where the system does not look.</source>
        <translation>`mutable-content` staat naast `aps`, waar het systeem niet kijkt.</translation>
    </message>
    <message>
        <source>`thread-id` stands beside `aps`, where the system does not look.</source>
        <translation>`thread-id` staat naast `aps`, waar het systeem niet kijkt.</translation>
    </message>
    <message>
        <source>`interruption-level` stands beside `aps`, where the system does not look.</source>
        <translation>`interruption-level` staat naast `aps`, waar het systeem niet kijkt.</translation>
    </message>
    <message>
        <source>`relevance-score` stands beside `aps`, where the system does not look.</source>
        <translation>`relevance-score` staat naast `aps`, waar het systeem niet kijkt.</translation>
    </message>
    <message>
        <source>`alert` beside `aps` is for your app only; the system looks inside `aps`.</source>
        <translation>`alert` naast `aps` is alleen voor je app; het systeem kijkt in `aps`.</translation>
    </message>
    <message>
        <source>`badge` beside `aps` is for your app only; the system looks inside `aps`.</source>
        <translation>`badge` naast `aps` is alleen voor je app; het systeem kijkt in `aps`.</translation>
    </message>
    <message>
        <source>`sound` beside `aps` is for your app only; the system looks inside `aps`.</source>
        <translation>`sound` naast `aps` is alleen voor je app; het systeem kijkt in `aps`.</translation>
    </message>
    <message>
        <source>Both `title` and `title-loc-key`: it is not documented which one is shown.</source>
        <translation>Zowel `title` als `title-loc-key`: het is niet gedocumenteerd welke van de twee wordt getoond.</translation>
    </message>
    <message>
        <source>`title-loc-args` does nothing without `title-loc-key`.</source>
        <translation>`title-loc-args` doet niets zonder `title-loc-key`.</translation>
    </message>
    <message>
        <source>Both `subtitle` and `subtitle-loc-key`: it is not documented which one is shown.</source>
        <translation>Zowel `subtitle` als `subtitle-loc-key`: het is niet gedocumenteerd welke van de twee wordt getoond.</translation>
    </message>
    <message>
        <source>`subtitle-loc-args` does nothing without `subtitle-loc-key`.</source>
        <translation>`subtitle-loc-args` doet niets zonder `subtitle-loc-key`.</translation>
    </message>
    <message>
        <source>Both `body` and `loc-key`: it is not documented which one is shown.</source>
        <translation>Zowel `body` als `loc-key`: het is niet gedocumenteerd welke van de twee wordt getoond.</translation>
    </message>
    <message>
        <source>`loc-args` does nothing without `loc-key`.</source>
        <translation>`loc-args` doet niets zonder `loc-key`.</translation>
    </message>
    <message>
        <source>Only the alert of a Live Activity takes an object as `title`.</source>
        <translation>Alleen de alert van een Live Activity neemt een object als `title`.</translation>
    </message>
    <message>
        <source>Only the alert of a Live Activity takes an object as `body`.</source>
        <translation>Alleen de alert van een Live Activity neemt een object als `body`.</translation>
    </message>
    <message>
        <source>The service extension is only asked when there is an alert.</source>
        <translation>De service extension wordt alleen aangeroepen als er een alert is.</translation>
    </message>
    <message>
        <source>A picture needs `mutable-content` with 1 and a service extension in the app; else the text stands alone.</source>
        <translation>Een afbeelding heeft `mutable-content` met 1 en een service extension in de app nodig; anders staat de tekst er alleen.</translation>
    </message>
    <message>
        <source>A passive notification comes without a sound.</source>
        <translation>Een passieve melding komt zonder geluid.</translation>
    </message>
    <message>
        <source>`relevance-score` goes from 0 to 1.</source>
        <translation>`relevance-score` loopt van 0 tot 1.</translation>
    </message>
    <message>
        <source>Send it to the Live Activity</source>
        <translation>Naar de Live Activity verzenden</translation>
    </message>
    <message>
        <source>A Live Activity is only reached with `apns-push-type: liveactivity`.</source>
        <translation>Een Live Activity wordt alleen bereikt met `apns-push-type: liveactivity`.</translation>
    </message>
    <message>
        <source>A Live Activity needs `event`.</source>
        <translation>Een Live Activity heeft `event` nodig.</translation>
    </message>
    <message>
        <source>A Live Activity needs `timestamp`.</source>
        <translation>Een Live Activity heeft `timestamp` nodig.</translation>
    </message>
    <message>
        <source>A Live Activity needs `content-state` with the values to show.</source>
        <translation>Een Live Activity heeft `content-state` nodig, met de waarden die worden getoond.</translation>
    </message>
    <message>
        <source>To start a Live Activity, `attributes-type` is needed.</source>
        <translation>Om een Live Activity te starten is `attributes-type` nodig.</translation>
    </message>
    <message>
        <source>To start a Live Activity, `attributes` is needed.</source>
        <translation>Om een Live Activity te starten is `attributes` nodig.</translation>
    </message>
    <message>
        <source>`timestamp` counts seconds since 1970; this looks like milliseconds.</source>
        <translation>`timestamp` telt seconden sinds 1970; dit lijken milliseconden.</translation>
    </message>
    <message>
        <source>`stale-date` counts seconds since 1970; this looks like milliseconds.</source>
        <translation>`stale-date` telt seconden sinds 1970; dit lijken milliseconden.</translation>
    </message>
    <message>
        <source>`dismissal-date` counts seconds since 1970; this looks like milliseconds.</source>
        <translation>`dismissal-date` telt seconden sinds 1970; dit lijken milliseconden.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>%1 is a text, or an object with title and body.</source>
        <translation>%1 is een tekst, of een object met title en body.</translation>
    </message>
    <message>
        <source>%1 is a whole number from 0 up, without quotes.</source>
        <translation>%1 is een geheel getal vanaf 0, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>%1 is switched on by the number 1, without quotes.</source>
        <translation>%1 wordt ingeschakeld met het getal 1, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>%1 is a number, without quotes.</source>
        <translation>%1 is een getal, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>%1 is the name of a sound, such as &quot;default&quot;, or an object for a critical sound.</source>
        <translation>%1 is de naam van een geluid, zoals &quot;default&quot;, of een object voor een kritiek geluid.</translation>
    </message>
    <message>
        <source>%1 is the number 1 or 0, without quotes.</source>
        <translation>%1 is het getal 1 of 0, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to 1.</source>
        <translation>%1 is een getal van 0 tot 1.</translation>
    </message>
    <message>
        <source>A notification needs a `description`; without it nothing is shown.</source>
        <translation>Een melding heeft een `description` nodig; zonder verschijnt er niets.</translation>
    </message>
    <message>
        <source>The `description` is empty: nothing is shown.</source>
        <translation>De `description` is leeg: er verschijnt niets.</translation>
    </message>
    <message>
        <source>Message type 0 shows nothing: the app gets the text.</source>
        <translation>Berichttype 0 toont niets: de app krijgt de tekst.</translation>
    </message>
    <message>
        <source>Send it as a notification</source>
        <translation>Als melding verzenden</translation>
    </message>
    <message>
        <source>The message type is 0 (message) or 1 (notification).</source>
        <translation>Het berichttype is 0 (bericht) of 1 (melding).</translation>
    </message>
    <message>
        <source>`open_type` 1 opens `url`, but there is none.</source>
        <translation>`open_type` 1 opent `url`, maar die is er niet.</translation>
    </message>
    <message>
        <source>`url` is only opened with `open_type` 1.</source>
        <translation>`url` wordt alleen geopend met `open_type` 1.</translation>
    </message>
    <message>
        <source>`notification_basic_style` counts only with `notification_builder_id` 0.</source>
        <translation>`notification_basic_style` telt alleen met `notification_builder_id` 0.</translation>
    </message>
    <message>
        <source>This is the form of FCM v1. Baidu expects `title` and `description` without `message` around them.</source>
        <translation>Dit is de vorm van FCM v1. Baidu verwacht `title` en `description` zonder `message` eromheen.</translation>
    </message>
    <message>
        <source>%1 is a sum of 4, 2 and 1: a number from 0 to 7.</source>
        <translation>%1 is een som van 4, 2 en 1: een getal van 0 tot 7.</translation>
    </message>
    <message>
        <source>%1 is 0 (callback), 1 (open `url`) or 2 (as `pkg_content` says).</source>
        <translation>%1 is 0 (callback), 1 (`url` openen) of 2 (zoals `pkg_content` aangeeft).</translation>
    </message>
    <message>
        <source>No `title`: unless the page fills one in, nothing is shown.</source>
        <translation>Geen `title`: als de pagina er geen invult, verschijnt er niets.</translation>
    </message>
    <message>
        <source>Remove vibrate</source>
        <translation>vibrate verwijderen</translation>
    </message>
    <message>
        <source>Browsers refuse to show a silent notification that vibrates.</source>
        <translation>Browsers weigeren een stille melding die trilt te tonen.</translation>
    </message>
    <message>
        <source>Remove renotify</source>
        <translation>renotify verwijderen</translation>
    </message>
    <message>
        <source>Browsers refuse to show `renotify` without a `tag`.</source>
        <translation>Browsers weigeren `renotify` zonder `tag` te tonen.</translation>
    </message>
    <message>
        <source>Browsers refuse to show `renotify` with an empty `tag`.</source>
        <translation>Browsers weigeren `renotify` met een lege `tag` te tonen.</translation>
    </message>
    <message>
        <source>Chrome and Edge show two buttons; the others are left out.</source>
        <translation>Chrome en Edge tonen twee knoppen; de andere worden weggelaten.</translation>
    </message>
    <message>
        <source>A button needs a `title`.</source>
        <translation>Een knop heeft een `title` nodig.</translation>
    </message>
    <message>
        <source>A declarative push needs `notification` with a `title`.</source>
        <translation>Een declaratieve push heeft `notification` met een `title` nodig.</translation>
    </message>
    <message>
        <source>A declarative push needs `navigate`, the address that a click opens.</source>
        <translation>Een declaratieve push heeft `navigate` nodig, het adres dat een klik opent.</translation>
    </message>
    <message>
        <source>%1 is the number 8030 in a declarative push.</source>
        <translation>%1 is het getal 8030 in een declaratieve push.</translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation>token verwijderen</translation>
    </message>
    <message>
        <source>The hub chooses the devices: leave `token` out.</source>
        <translation>De hub kiest de apparaten: laat `token` weg.</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>topic verwijderen</translation>
    </message>
    <message>
        <source>The hub chooses the devices: leave `topic` out.</source>
        <translation>De hub kiest de apparaten: laat `topic` weg.</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>condition verwijderen</translation>
    </message>
    <message>
        <source>The hub chooses the devices: leave `condition` out.</source>
        <translation>De hub kiest de apparaten: laat `condition` weg.</translation>
    </message>
    <message>
        <source>There is neither a notification nor data in the message.</source>
        <translation>Het bericht bevat geen melding en geen gegevens.</translation>
    </message>
    <message>
        <source>Only data: the system shows nothing by itself, the app decides.</source>
        <translation>Alleen gegevens: het systeem toont zelf niets, de app beslist.</translation>
    </message>
    <message>
        <source>Without a title Android writes the app&apos;s name in its place.</source>
        <translation>Zonder titel zet Android de naam van de app op die plaats.</translation>
    </message>
    <message>
        <source>Devices load pictures by https only; the text comes without the picture.</source>
        <translation>Apparaten laden afbeeldingen alleen via https; de tekst komt zonder de afbeelding.</translation>
    </message>
    <message>
        <source>A picture without a title and a text.</source>
        <translation>Een afbeelding zonder titel en tekst.</translation>
    </message>
    <message>
        <source>`title` goes before `title_loc_key`.</source>
        <translation>`title` gaat vóór `title_loc_key`.</translation>
    </message>
    <message>
        <source>`title_loc_args` does nothing without `title_loc_key`.</source>
        <translation>`title_loc_args` doet niets zonder `title_loc_key`.</translation>
    </message>
    <message>
        <source>`body` goes before `body_loc_key`.</source>
        <translation>`body` gaat vóór `body_loc_key`.</translation>
    </message>
    <message>
        <source>`body_loc_args` does nothing without `body_loc_key`.</source>
        <translation>`body_loc_args` doet niets zonder `body_loc_key`.</translation>
    </message>
    <message>
        <source>A number below 0 is ignored.</source>
        <translation>Een getal onder 0 wordt genegeerd.</translation>
    </message>
    <message>
        <source>Set it to 28 days</source>
        <translation>Op 28 dagen zetten</translation>
    </message>
    <message>
        <source>A message may wait for 28 days at most, which is &quot;2419200s&quot;.</source>
        <translation>Een bericht mag hooguit 28 dagen wachten, dat is &quot;2419200s&quot;.</translation>
    </message>
    <message>
        <source>Remove validate_only</source>
        <translation>validate_only verwijderen</translation>
    </message>
    <message>
        <source>Google only checks the message: nobody gets it.</source>
        <translation>Google controleert het bericht alleen: niemand ontvangt het.</translation>
    </message>
    <message>
        <source>`channel_id` belongs into `android.notification`.</source>
        <translation>`channel_id` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`sound` belongs into `android.notification`.</source>
        <translation>`sound` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`icon` belongs into `android.notification`.</source>
        <translation>`icon` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`color` belongs into `android.notification`.</source>
        <translation>`color` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`tag` belongs into `android.notification`.</source>
        <translation>`tag` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`click_action` belongs into `android.notification`.</source>
        <translation>`click_action` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`title_loc_key` belongs into `android.notification`.</source>
        <translation>`title_loc_key` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`body_loc_key` belongs into `android.notification`.</source>
        <translation>`body_loc_key` hoort in `android.notification`.</translation>
    </message>
    <message>
        <source>`priority` belongs into `android`.</source>
        <translation>`priority` hoort in `android`.</translation>
    </message>
    <message>
        <source>`ttl` belongs into `android`.</source>
        <translation>`ttl` hoort in `android`.</translation>
    </message>
    <message>
        <source>FCM v1 says `ttl` for this, in `android`, with an s: &quot;3600s&quot;.</source>
        <translation>FCM v1 gebruikt hiervoor `ttl`, in `android`, met een s: &quot;3600s&quot;.</translation>
    </message>
    <message>
        <source>`collapse_key` belongs into `android`.</source>
        <translation>`collapse_key` hoort in `android`.</translation>
    </message>
    <message>
        <source>`restricted_package_name` belongs into `android`.</source>
        <translation>`restricted_package_name` hoort in `android`.</translation>
    </message>
    <message>
        <source>FCM v1 says this in `apns.payload.aps`, as `content-available`.</source>
        <translation>FCM v1 zet dit in `apns.payload.aps`, als `content-available`.</translation>
    </message>
    <message>
        <source>FCM v1 says this in `apns.payload.aps`, as `mutable-content`.</source>
        <translation>FCM v1 zet dit in `apns.payload.aps`, als `mutable-content`.</translation>
    </message>
    <message>
        <source>`aps` belongs into `apns.payload`.</source>
        <translation>`aps` hoort in `apns.payload`.</translation>
    </message>
    <message>
        <source>`notification` belongs into `message`.</source>
        <translation>`notification` hoort in `message`.</translation>
    </message>
    <message>
        <source>`data` belongs into `message`.</source>
        <translation>`data` hoort in `message`.</translation>
    </message>
    <message>
        <source>`android` belongs into `message`.</source>
        <translation>`android` hoort in `message`.</translation>
    </message>
    <message>
        <source>`apns` belongs into `message`.</source>
        <translation>`apns` hoort in `message`.</translation>
    </message>
    <message>
        <source>`webpush` belongs into `message`.</source>
        <translation>`webpush` hoort in `message`.</translation>
    </message>
    <message>
        <source>Remove to</source>
        <translation>to verwijderen</translation>
    </message>
    <message>
        <source>`to` is from the old format; the hub chooses the devices.</source>
        <translation>`to` komt uit het oude format; de hub kiest de apparaten.</translation>
    </message>
    <message>
        <source>Remove registration_ids</source>
        <translation>registration_ids verwijderen</translation>
    </message>
    <message>
        <source>`registration_ids` is from the old format; the hub chooses the devices.</source>
        <translation>`registration_ids` komt uit het oude format; de hub kiest de apparaten.</translation>
    </message>
    <message>
        <source>`priority` at this place is from the old format.</source>
        <translation>`priority` op deze plaats komt uit het oude format.</translation>
    </message>
    <message>
        <source>`time_to_live` at this place is from the old format.</source>
        <translation>`time_to_live` op deze plaats komt uit het oude format.</translation>
    </message>
    <message>
        <source>`collapse_key` at this place is from the old format.</source>
        <translation>`collapse_key` op deze plaats komt uit het oude format.</translation>
    </message>
    <message>
        <source>`content_available` at this place is from the old format.</source>
        <translation>`content_available` op deze plaats komt uit het oude format.</translation>
    </message>
    <message>
        <source>`dry_run` at this place is from the old format.</source>
        <translation>`dry_run` op deze plaats komt uit het oude format.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `bandwidth_constrained_ok`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `bandwidth_constrained_ok`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `collapse_key`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `collapse_key`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `direct_boot_ok`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `direct_boot_ok`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `fcm_options`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `fcm_options`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `restricted_package_name`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `restricted_package_name`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `restricted_satellite_ok`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `restricted_satellite_ok`.</translation>
    </message>
    <message>
        <source>%1 is a text of seconds with an s, such as &quot;3600s&quot;.</source>
        <translation>%1 is een tekst met seconden en een s, zoals &quot;3600s&quot;.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `body_loc_args`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `body_loc_args`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `body_loc_key`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `body_loc_key`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `bypass_proxy_notification`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `bypass_proxy_notification`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `channel_id`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `channel_id`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `click_action`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `click_action`.</translation>
    </message>
    <message>
        <source>%1 is written as #rrggbb.</source>
        <translation>%1 wordt geschreven als #rrggbb.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `default_light_settings`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `default_light_settings`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `default_sound`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `default_sound`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `default_vibrate_timings`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `default_vibrate_timings`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `event_time`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `event_time`.</translation>
    </message>
    <message>
        <source>%1 is a time such as &quot;2030-05-01T08:00:00Z&quot;.</source>
        <translation>%1 is een tijdstip zoals &quot;2030-05-01T08:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `light_settings`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `light_settings`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `local_only`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `local_only`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `notification_count`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `notification_count`.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 is een geheel getal.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `notification_priority`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `notification_priority`.</translation>
    </message>
    <message>
        <source>%1 is one of PRIORITY_MIN, PRIORITY_LOW, PRIORITY_DEFAULT, PRIORITY_HIGH and PRIORITY_MAX.</source>
        <translation>%1 is PRIORITY_MIN, PRIORITY_LOW, PRIORITY_DEFAULT, PRIORITY_HIGH of PRIORITY_MAX.</translation>
    </message>
    <message>
        <source>%1 is ALLOW, DENY or IF_PRIORITY_LOWERED.</source>
        <translation>%1 is ALLOW, DENY of IF_PRIORITY_LOWERED.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `title_loc_args`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `title_loc_args`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `title_loc_key`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `title_loc_key`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `vibrate_timings`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `vibrate_timings`.</translation>
    </message>
    <message>
        <source>A vibration time is a text of seconds with an s, such as &quot;0.5s&quot;.</source>
        <translation>Een trilduur is een tekst met seconden en een s, zoals &quot;0.5s&quot;.</translation>
    </message>
    <message>
        <source>%1 is PRIVATE, PUBLIC or SECRET.</source>
        <translation>%1 is PRIVATE, PUBLIC of SECRET.</translation>
    </message>
    <message>
        <source>Headers are texts: %1 needs quotes.</source>
        <translation>Headers zijn teksten: %1 heeft aanhalingstekens nodig.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `live_activity_token`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `live_activity_token`.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `analytics_label`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `analytics_label`.</translation>
    </message>
    <message>
        <source>%1 has 1 to 50 letters, digits or - _ . ~ %.</source>
        <translation>%1 heeft 1 tot 50 letters, cijfers of - _ . ~ %.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `light_off_duration`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `light_off_duration`.</translation>
    </message>
    <message>
        <source>%1 is a text of seconds with an s, such as &quot;0.5s&quot;.</source>
        <translation>%1 is een tekst met seconden en een s, zoals &quot;0.5s&quot;.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `light_on_duration`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `light_on_duration`.</translation>
    </message>
    <message>
        <source>FCM v1 needs everything inside one object `message`.</source>
        <translation>FCM v1 heeft alles binnen één object `message` nodig.</translation>
    </message>
    <message>
        <source>Google takes this spelling, but writes `validate_only`.</source>
        <translation>Google neemt deze schrijfwijze aan, maar schrijft `validate_only`.</translation>
    </message>
    <message>
        <source>The hub chooses the devices: leave `to` out.</source>
        <translation>De hub kiest de apparaten: laat `to` weg.</translation>
    </message>
    <message>
        <source>The hub chooses the devices: leave `registration_ids` out.</source>
        <translation>De hub kiest de apparaten: laat `registration_ids` weg.</translation>
    </message>
    <message>
        <source>This is the form of FCM v1. The old format has no `message` around it.</source>
        <translation>Dit is de vorm van FCM v1. Het oude format heeft geen `message` eromheen.</translation>
    </message>
    <message>
        <source>There is neither a notification nor data.</source>
        <translation>Er is geen melding en er zijn geen gegevens.</translation>
    </message>
    <message>
        <source>Remove dry_run</source>
        <translation>dry_run verwijderen</translation>
    </message>
    <message>
        <source>%1 should be a text.</source>
        <translation>%1 moet een tekst zijn.</translation>
    </message>
    <message>
        <source>`delay_while_idle` has had no effect since 2016.</source>
        <translation>`delay_while_idle` heeft sinds 2016 geen effect meer.</translation>
    </message>
    <message>
        <source>%1 is a number of seconds from 0 to 2419200.</source>
        <translation>%1 is een aantal seconden van 0 tot 2419200.</translation>
    </message>
    <message>
        <source>There are no properties: every expression of a template becomes empty.</source>
        <translation>Er zijn geen eigenschappen: elke expressie van een sjabloon wordt leeg.</translation>
    </message>
    <message>
        <source>This is a payload for Apple. A template takes a flat object of texts, or send it as apple.</source>
        <translation>Dit is een payload voor Apple. Een sjabloon neemt een plat object met teksten, of verzend het als apple.</translation>
    </message>
    <message>
        <source>This is a payload for FCM v1. A template takes a flat object of texts, or send it as fcmv1.</source>
        <translation>Dit is een payload voor FCM v1. Een sjabloon neemt een plat object met teksten, of verzend het als fcmv1.</translation>
    </message>
    <message>
        <source>%1 must lead to a picture by http, https, ms-appx, ms-appdata or file; otherwise the picture is left out.</source>
        <translation>%1 moet via http, https, ms-appx, ms-appdata of file naar een afbeelding leiden; anders wordt de afbeelding weggelaten.</translation>
    </message>
    <message>
        <source>%1 names no sound of Windows (ms-winsoundevent:Notification.…) and no file of the app (ms-appx, ms-appdata).</source>
        <translation>%1 noemt geen geluid van Windows (ms-winsoundevent:Notification.…) en geen bestand van de app (ms-appx, ms-appdata).</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 on or one of the glyphs: none, activity, alarm, alert, attention, available, away, busy, error, newMessage, paused, playing, unavailable.</source>
        <translation>%1 moet een geheel getal vanaf 0 zijn of een van de tekens: none, activity, alarm, alert, attention, available, away, busy, error, newMessage, paused, playing, unavailable.</translation>
    </message>
    <message>
        <source>My People is no longer part of Windows; the binding is passed over.</source>
        <translation>My People is geen onderdeel meer van Windows; de binding wordt overgeslagen.</translation>
    </message>
    <message>
        <source>A progress bar without %1 is not drawn.</source>
        <translation>Een voortgangsbalk zonder %1 wordt niet getekend.</translation>
    </message>
    <message>
        <source>A progress bar needs %1: a number from 0 to 1 with a point, or indeterminate.</source>
        <translation>Een voortgangsbalk heeft %1 nodig: een getal van 0 tot 1 met een punt, of indeterminate.</translation>
    </message>
    <message>
        <source>A system action does only snooze, dismiss or, for calls, video, voice and decline.</source>
        <translation>Een systeemactie kan alleen snooze, dismiss of, bij oproepen, video, voice en decline.</translation>
    </message>
    <message>
        <source>%1 must name a tile template such as TileMedium; a binding without a known one shows nothing.</source>
        <translation>%1 moet een tile-sjabloon zoals TileMedium noemen; een binding zonder bekend sjabloon toont niets.</translation>
    </message>
    <message>
        <source>A picture in a column stands in line; background and peek belong directly into the binding.</source>
        <translation>Een afbeelding in een kolom staat tussen de tekst; background en peek horen rechtstreeks in de binding.</translation>
    </message>
    <message>
        <source>%1 must be an ISO 8601 time with at most three decimals; otherwise only “New notification” is shown.</source>
        <translation>%1 moet een ISO 8601-tijd met hooguit drie decimalen zijn; anders verschijnt alleen “Nieuwe melding”.</translation>
    </message>
    <message>
        <source>My People is no longer part of Windows; the value is passed over.</source>
        <translation>My People is geen onderdeel meer van Windows; de waarde wordt overgeslagen.</translation>
    </message>
    <message>
        <source>%1 must name a toast template, usually ToastGeneric; a binding without a known one shows nothing.</source>
        <translation>%1 moet een toast-sjabloon noemen, meestal ToastGeneric; een binding zonder bekend sjabloon toont niets.</translation>
    </message>
    <message>
        <source>%1 counts only for a text in a group; here it is ignored.</source>
        <translation>%1 telt alleen voor een tekst in een groep; hier wordt het genegeerd.</translation>
    </message>
    <message>
        <source>An empty binding makes the whole toast invalid: give it at least one text.</source>
        <translation>Een lege binding maakt de hele toast ongeldig: geef haar minstens één tekst.</translation>
    </message>
    <message>
        <source>A toast without a text of its own shows only “New notification”.</source>
        <translation>Een toast zonder eigen tekst toont alleen “Nieuwe melding”.</translation>
    </message>
    <message>
        <source>A toast shows three texts and one attribution; this one is dropped.</source>
        <translation>Een toast toont drie teksten en één bronvermelding; deze valt weg.</translation>
    </message>
    <message>
        <source>A value in braces is filled by the app only; a push cannot carry it, so nothing stands here.</source>
        <translation>Een waarde tussen accolades wordt alleen door de app ingevuld; een push kan haar niet meesturen, dus hier staat niets.</translation>
    </message>
    <message>
        <source>Only the first picture of this placement is shown.</source>
        <translation>Alleen de eerste afbeelding van deze plaatsing wordt getoond.</translation>
    </message>
    <message>
        <source>Without a button this scenario counts for nothing: the toast goes away like any other.</source>
        <translation>Zonder knop heeft dit scenario geen effect: de toast verdwijnt zoals elke andere.</translation>
    </message>
    <message>
        <source>A call shows neither groups nor progress bars.</source>
        <translation>Een oproep toont geen groepen en geen voortgangsbalken.</translation>
    </message>
    <message>
        <source>With system commands the inputs and buttons of your own are not drawn.</source>
        <translation>Met systeemopdrachten worden je eigen invoervelden en knoppen niet getekend.</translation>
    </message>
    <message>
        <source>Buttons are coloured only with useButtonStyle=&quot;true&quot; on the toast.</source>
        <translation>Knoppen krijgen alleen kleur met useButtonStyle=&quot;true&quot; op de toast.</translation>
    </message>
    <message>
        <source>Let buttons have their colours</source>
        <translation>Knoppen hun kleuren geven</translation>
    </message>
    <message>
        <source>Snooze takes its minutes from an input of type selection; there is only a text box.</source>
        <translation>Snooze haalt de minuten uit een invoerveld van het type selection; er is alleen een tekstvak.</translation>
    </message>
    <message>
        <source>A looping sound needs duration=&quot;long&quot; on the toast; as it is it does not loop.</source>
        <translation>Een herhaald geluid heeft duration=&quot;long&quot; op de toast nodig; zoals het er nu staat, wordt het niet herhaald.</translation>
    </message>
    <message>
        <source>Let the toast stay long</source>
        <translation>De toast lang laten staan</translation>
    </message>
    <message>
        <source>Only the sounds whose name has Looping in it are repeated.</source>
        <translation>Alleen geluiden met Looping in hun naam worden herhaald.</translation>
    </message>
    <message>
        <source>A looping sound is meant to stand with loop=&quot;true&quot;.</source>
        <translation>Een herhaald geluid hoort samen te gaan met loop=&quot;true&quot;.</translation>
    </message>
    <message>
        <source>The templates of the large tile belong to version 2 and later of the visual.</source>
        <translation>De sjablonen van de grote tegel horen bij versie 2 en hoger van de visual.</translation>
    </message>
    <message>
        <source>Write newMessage</source>
        <translation>newMessage schrijven</translation>
    </message>
    <message>
        <source>The glyph is written newMessage, with a capital M; another spelling may show nothing.</source>
        <translation>Het teken wordt geschreven als newMessage, met een hoofdletter M; een andere schrijfwijze toont mogelijk niets.</translation>
    </message>
    <message>
        <source>The names of glyphs are written in small letters; another spelling may show nothing.</source>
        <translation>De namen van tekens worden met kleine letters geschreven; een andere schrijfwijze toont mogelijk niets.</translation>
    </message>
    <message>
        <source>Write the number plainly, such as 5; other spellings may show nothing.</source>
        <translation>Schrijf het getal gewoon, zoals 5; andere schrijfwijzen tonen mogelijk niets.</translation>
    </message>
    <message>
        <source>More than 99 is shown as 99+.</source>
        <translation>Meer dan 99 wordt getoond als 99+.</translation>
    </message>
    <message>
        <source>Send it as a toast</source>
        <translation>Als toast verzenden</translation>
    </message>
    <message>
        <source>X-WNS-Type names another kind than the chosen one.</source>
        <translation>X-WNS-Type noemt een andere soort dan de gekozen soort.</translation>
    </message>
    <message>
        <source>Send it as a tile</source>
        <translation>Als tile verzenden</translation>
    </message>
    <message>
        <source>Send it as a badge</source>
        <translation>Als badge verzenden</translation>
    </message>
    <message>
        <source>Send it as raw</source>
        <translation>Als raw verzenden</translation>
    </message>
    <message>
        <source>Windows knows the root element in small letters only: &lt;toast&gt;.</source>
        <translation>Windows kent het hoofdelement alleen in kleine letters: &lt;toast&gt;.</translation>
    </message>
    <message>
        <source>Windows knows the root element in small letters only: &lt;tile&gt;.</source>
        <translation>Windows kent het hoofdelement alleen in kleine letters: &lt;tile&gt;.</translation>
    </message>
    <message>
        <source>Windows knows the root element in small letters only: &lt;badge&gt;.</source>
        <translation>Windows kent het hoofdelement alleen in kleine letters: &lt;badge&gt;.</translation>
    </message>
    <message>
        <source>X-WNS-Type must be wns/toast, wns/tile, wns/badge or wns/raw.</source>
        <translation>X-WNS-Type moet wns/toast, wns/tile, wns/badge of wns/raw zijn.</translation>
    </message>
    <message>
        <source>X-WNS-Cache-Policy must be cache or no-cache.</source>
        <translation>X-WNS-Cache-Policy moet cache of no-cache zijn.</translation>
    </message>
    <message>
        <source>X-WNS-TTL must be a number of seconds.</source>
        <translation>X-WNS-TTL moet een aantal seconden zijn.</translation>
    </message>
    <message>
        <source>X-WNS-RequestForStatus must be true or false.</source>
        <translation>X-WNS-RequestForStatus moet true of false zijn.</translation>
    </message>
    <message>
        <source>X-WNS-SuppressPopup must be true or false.</source>
        <translation>X-WNS-SuppressPopup moet true of false zijn.</translation>
    </message>
    <message>
        <source>This toast does not pop up: it goes straight to the Notification Center.</source>
        <translation>Deze toast verschijnt niet op het scherm: hij gaat rechtstreeks naar het meldingencentrum.</translation>
    </message>
    <message>
        <source>X-WNS-PRIORITY must be High, Medium, Low or VeryLow.</source>
        <translation>X-WNS-PRIORITY moet High, Medium, Low of VeryLow zijn.</translation>
    </message>
    <message>
        <source>X-WNS-Tag may have at most 64 characters, and 16 for older systems.</source>
        <translation>X-WNS-Tag mag hoogstens 64 tekens hebben, en 16 voor oudere systemen.</translation>
    </message>
    <message>
        <source>X-WNS-Tag is safe only up to 16 characters.</source>
        <translation>X-WNS-Tag is alleen tot en met 16 tekens veilig.</translation>
    </message>
    <message>
        <source>X-WNS-Tag is documented for letters and digits only.</source>
        <translation>X-WNS-Tag is alleen voor letters en cijfers gedocumenteerd.</translation>
    </message>
    <message>
        <source>X-WNS-Group may have at most 64 characters, and 16 for older systems.</source>
        <translation>X-WNS-Group mag hoogstens 64 tekens hebben, en 16 voor oudere systemen.</translation>
    </message>
    <message>
        <source>X-WNS-Group is safe only up to 16 characters.</source>
        <translation>X-WNS-Group is alleen tot en met 16 tekens veilig.</translation>
    </message>
    <message>
        <source>X-WNS-Group is documented for letters and digits only.</source>
        <translation>X-WNS-Group is alleen voor letters en cijfers gedocumenteerd.</translation>
    </message>
    <message>
        <source>X-WNS-Group counts only together with X-WNS-Tag.</source>
        <translation>X-WNS-Group telt alleen samen met X-WNS-Tag.</translation>
    </message>
    <message>
        <source>X-WNS-Match serves to delete notifications; through a hub it does nothing.</source>
        <translation>X-WNS-Match dient om meldingen te verwijderen; via een hub doet het niets.</translation>
    </message>
    <message>
        <source>BackgroundColor is written #AARRGGBB.</source>
        <translation>BackgroundColor wordt geschreven als #AARRGGBB.</translation>
    </message>
    <message>
        <source>Count must be a whole number from 0 to 99; 0 hides it.</source>
        <translation>Count moet een geheel getal van 0 tot en met 99 zijn; 0 verbergt het.</translation>
    </message>
    <message>
        <source>A cycle tile takes only pictures that are on the phone; one from the web is passed over.</source>
        <translation>Een cycle tile neemt alleen afbeeldingen die op de telefoon staan; een afbeelding van het web wordt overgeslagen.</translation>
    </message>
    <message>
        <source>Param must start with / or ? and have at most 256 characters; otherwise a tap does not reach the page.</source>
        <translation>Param moet met / of ? beginnen en hoogstens 256 tekens hebben; anders bereikt een tik de pagina niet.</translation>
    </message>
    <message>
        <source>%1 must be FlipTile, IconicTile or CycleTile, as the pinned tile has it.</source>
        <translation>%1 moet FlipTile, IconicTile of CycleTile zijn, zoals bij de vastgemaakte tegel.</translation>
    </message>
    <message>
        <source>Only the first child says what is sent: use one of Toast and Tile.</source>
        <translation>Alleen het eerste onderliggende element bepaalt wat wordt verzonden: gebruik Toast of Tile, niet allebei.</translation>
    </message>
    <message>
        <source>A toast without Text1 and Text2 has nothing to show.</source>
        <translation>Een toast zonder Text1 en Text2 heeft niets om te tonen.</translation>
    </message>
    <message>
        <source>A toast has room for about 40 characters.</source>
        <translation>Een toast heeft ruimte voor ongeveer 40 tekens.</translation>
    </message>
    <message>
        <source>A toast has room for about 47 characters.</source>
        <translation>Een toast heeft ruimte voor ongeveer 47 tekens.</translation>
    </message>
    <message>
        <source>A tile with a Template needs Version=&quot;2.0&quot; on the notification; without it only the fields of old tiles count.</source>
        <translation>Een tile met een Template heeft Version=&quot;2.0&quot; op de melding nodig; zonder dat tellen alleen de velden van oude tegels.</translation>
    </message>
    <message>
        <source>Set Version to 2.0</source>
        <translation>Version op 2.0 zetten</translation>
    </message>
    <message>
        <source>A tile with a Template needs Version=&quot;2.0&quot; on the notification.</source>
        <translation>Een tile met een Template heeft Version=&quot;2.0&quot; op de melding nodig.</translation>
    </message>
    <message>
        <source>X-WindowsPhone-Target names another kind than the payload.</source>
        <translation>X-WindowsPhone-Target noemt een andere soort dan de payload.</translation>
    </message>
    <message>
        <source>Write token</source>
        <translation>token schrijven</translation>
    </message>
    <message>
        <source>The push service calls a tile token in this header, not tile.</source>
        <translation>De pushdienst noemt een tegel in deze header token, niet tile.</translation>
    </message>
    <message>
        <source>X-WindowsPhone-Target must be toast or token; for raw it is left out.</source>
        <translation>X-WindowsPhone-Target moet toast of token zijn; voor raw wordt de header weggelaten.</translation>
    </message>
    <message>
        <source>X-NotificationClass must be a number from 1 to 31: 1, 11, 21 for tiles, 2, 12, 22 for toasts, 3, 13, 23 for raw.</source>
        <translation>X-NotificationClass moet een getal van 1 tot en met 31 zijn: 1, 11, 21 voor tegels, 2, 12, 22 voor toasts, 3, 13, 23 voor raw.</translation>
    </message>
    <message>
        <source>Use the class of a toast</source>
        <translation>De klasse van een toast gebruiken</translation>
    </message>
    <message>
        <source>A toast has the class 2 (at once), 12 (within 450 seconds) or 22 (within 900 seconds).</source>
        <translation>Een toast heeft de klasse 2 (meteen), 12 (binnen 450 seconden) of 22 (binnen 900 seconden).</translation>
    </message>
    <message>
        <source>Use the class of a tile</source>
        <translation>De klasse van een tile gebruiken</translation>
    </message>
    <message>
        <source>A tile has the class 1 (at once), 11 (within 450 seconds) or 21 (within 900 seconds).</source>
        <translation>Een tile heeft de klasse 1 (meteen), 11 (binnen 450 seconden) of 21 (binnen 900 seconden).</translation>
    </message>
    <message>
        <source>X-MessageID must be a UUID.</source>
        <translation>X-MessageID moet een UUID zijn.</translation>
    </message>
    <message>
        <source>A notification needs a `title`.</source>
        <translation>Een melding heeft een `title` nodig.</translation>
    </message>
    <message>
        <source>The `title` is blank: nothing is shown.</source>
        <translation>De `title` is leeg: er wordt niets getoond.</translation>
    </message>
    <message>
        <source>A notification needs a `description`.</source>
        <translation>Een melding heeft een `description` nodig.</translation>
    </message>
    <message>
        <source>The `description` is blank: nothing is shown.</source>
        <translation>De `description` is leeg: er wordt niets getoond.</translation>
    </message>
    <message>
        <source>Nothing is shown: the app gets the payload.</source>
        <translation>Er wordt niets getoond: de app krijgt de payload.</translation>
    </message>
    <message>
        <source>There is no `payload` for the app.</source>
        <translation>Er is geen `payload` voor de app.</translation>
    </message>
    <message>
        <source>Not shown while the app is in front.</source>
        <translation>Wordt niet getoond zolang de app op de voorgrond staat.</translation>
    </message>
    <message>
        <source>`notify_effect` is 1 (opens the app), 2 (an intent) or 3 (a web page).</source>
        <translation>`notify_effect` is 1 (opent de app), 2 (een intent) of 3 (een webpagina).</translation>
    </message>
    <message>
        <source>%1 is -1 or a sum of 1, 2 and 4.</source>
        <translation>%1 is -1 of een som van 1, 2 en 4.</translation>
    </message>
    <message>
        <source>%1 is 0 (notification) or 1 (for the app only).</source>
        <translation>%1 is 0 (melding) of 1 (alleen voor de app).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Replaces waiting ones with</source>
        <translation>Vervangt wachtende met</translation>
    </message>
    <message>
        <source>Kept for (seconds)</source>
        <translation>Bewaard gedurende (seconden)</translation>
    </message>
    <message>
        <source>Amazon’s library shows the title and the text by itself. Only newer devices and apps know it.</source>
        <translation>De bibliotheek van Amazon toont de titel en de tekst vanzelf. Alleen nieuwere apparaten en apps kennen dit.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestelnummer</translation>
    </message>
    <message>
        <source>Wakes the device at once. The app receives the values and decides what to show.</source>
        <translation>Wekt het apparaat meteen. De app ontvangt de waarden en beslist wat er wordt getoond.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Data with high priority</source>
        <translation>Gegevens met hoge prioriteit</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Number on the icon</source>
        <translation>Getal op het pictogram</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Category of the app</source>
        <translation>Categorie van de app</translation>
    </message>
    <message>
        <source>Key of the title</source>
        <translation>Sleutel van de titel</translation>
    </message>
    <message>
        <source>Argument of the title</source>
        <translation>Argument van de titel</translation>
    </message>
    <message>
        <source>Key of the text</source>
        <translation>Sleutel van de tekst</translation>
    </message>
    <message>
        <source>Argument of the text</source>
        <translation>Argument van de tekst</translation>
    </message>
    <message>
        <source>Interruption level</source>
        <translation>Onderbrekingsniveau</translation>
    </message>
    <message>
        <source>Relevance, 0 to 1</source>
        <translation>Relevantie, 0 tot 1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>The shortest form: the alert is a text by itself. The app’s name stands in place of a title.</source>
        <translation>De kortste vorm: de melding is alleen een tekst. De naam van de app staat op de plaats van een titel.</translation>
    </message>
    <message>
        <source>Alert with one text</source>
        <translation>Melding met één tekst</translation>
    </message>
    <message>
        <source>Three ranks of text and a sound file of the app. A sound that is not there becomes the usual one.</source>
        <translation>Drie niveaus van tekst en een geluidsbestand van de app. Een geluid dat er niet is, wordt het gewone geluid.</translation>
    </message>
    <message>
        <source>Alert with a subtitle and a sound</source>
        <translation>Melding met een ondertitel en een geluid</translation>
    </message>
    <message>
        <source>Sounds even when the device is muted. Apple has to grant the app a right for it.</source>
        <translation>Klinkt ook als het apparaat is gedempt. Apple moet de app daarvoor een recht geven.</translation>
    </message>
    <message>
        <source>Volume, 0 to 1</source>
        <translation>Volume, 0 tot 1</translation>
    </message>
    <message>
        <source>Critical alert</source>
        <translation>Kritieke melding</translation>
    </message>
    <message>
        <source>Goes into the list without lighting the screen and without a sound. From iOS 15 on.</source>
        <translation>Gaat naar de lijst zonder het scherm te verlichten en zonder geluid. Vanaf iOS 15.</translation>
    </message>
    <message>
        <source>Passive alert</source>
        <translation>Passieve melding</translation>
    </message>
    <message>
        <source>The category names a set of buttons that the app has registered; the payload brings only their name and the values.</source>
        <translation>De categorie noemt een set knoppen die de app heeft geregistreerd; de payload brengt alleen hun naam en de waarden mee.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Alert with buttons</source>
        <translation>Melding met knoppen</translation>
    </message>
    <message>
        <source>All three texts come from the app’s own strings by key; the arguments fill their gaps in order.</source>
        <translation>Alle drie de teksten komen via hun sleutel uit de app zelf; de argumenten vullen op volgorde de open plaatsen.</translation>
    </message>
    <message>
        <source>Key of the subtitle</source>
        <translation>Sleutel van de ondertitel</translation>
    </message>
    <message>
        <source>Argument of the subtitle</source>
        <translation>Argument van de ondertitel</translation>
    </message>
    <message>
        <source>First argument of the text</source>
        <translation>Eerste argument van de tekst</translation>
    </message>
    <message>
        <source>Second argument of the text</source>
        <translation>Tweede argument van de tekst</translation>
    </message>
    <message>
        <source>Localised alert with a subtitle</source>
        <translation>Gelokaliseerde melding met een ondertitel</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>The number 0 removes the mark from the icon. Nothing else is shown.</source>
        <translation>Het getal 0 haalt de badge van het pictogram. Verder wordt er niets getoond.</translation>
    </message>
    <message>
        <source>Take the number away</source>
        <translation>Het getal weghalen</translation>
    </message>
    <message>
        <source>Plays a sound and shows no banner. Use the name of a file in the app, or default.</source>
        <translation>Speelt een geluid af en toont geen banner. Gebruik de naam van een bestand in de app, of default.</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Alleen geluid</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>What to fetch</source>
        <translation>Wat er wordt opgehaald</translation>
    </message>
    <message>
        <source>Live Activity</source>
        <translation>Live Activity</translation>
    </message>
    <message>
        <source>Opens a Live Activity, from iOS 17.2 on. The hub’s app id must end in .push-type.liveactivity, and the names must be those of the app’s code.</source>
        <translation>Opent een Live Activity, vanaf iOS 17.2. De app-id van de hub moet eindigen op .push-type.liveactivity, en de namen moeten die uit de code van de app zijn.</translation>
    </message>
    <message>
        <source>Time of sending (Unix seconds)</source>
        <translation>Tijd van verzenden (Unix-seconden)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Minutes left</source>
        <translation>Resterende minuten</translation>
    </message>
    <message>
        <source>Type in the app’s code</source>
        <translation>Type in de code van de app</translation>
    </message>
    <message>
        <source>Out of date from (Unix seconds)</source>
        <translation>Verouderd vanaf (Unix-seconden)</translation>
    </message>
    <message>
        <source>Live Activity: start</source>
        <translation>Live Activity: starten</translation>
    </message>
    <message>
        <source>Brings new content to a running Live Activity. One with an older time than the last is ignored, so set the time of sending.</source>
        <translation>Brengt nieuwe inhoud naar een lopende Live Activity. Een bericht met een oudere tijd dan het laatste wordt genegeerd; stel dus de tijd van verzenden in.</translation>
    </message>
    <message>
        <source>Live Activity: update</source>
        <translation>Live Activity: bijwerken</translation>
    </message>
    <message>
        <source>Ends a Live Activity with its last content. It leaves the lock screen at the dismissal time.</source>
        <translation>Beëindigt een Live Activity met haar laatste inhoud. Ze verdwijnt van het vergrendelscherm op de opgegeven tijd.</translation>
    </message>
    <message>
        <source>Leaves at (Unix seconds)</source>
        <translation>Verdwijnt om (Unix-seconden)</translation>
    </message>
    <message>
        <source>Live Activity: end</source>
        <translation>Live Activity: beëindigen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>Wakes a call app, which must show the call at once. It needs a hub of its own whose app id ends in .voip.</source>
        <translation>Wekt een app voor oproepen, die de oproep meteen moet tonen. Er is een aparte hub voor nodig waarvan de app-id eindigt op .voip.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Beller</translation>
    </message>
    <message>
        <source>Id of the call</source>
        <translation>Id van de oproep</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>Met video</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Inkomende oproep</translation>
    </message>
    <message>
        <source>Style, 0 to 7</source>
        <translation>Stijl, 0 tot 7</translation>
    </message>
    <message>
        <source>A tap opens the part of the app that the intent text names. An empty text opens the app itself.</source>
        <translation>Een tik opent het deel van de app dat de intent-tekst noemt. Een lege tekst opent de app zelf.</translation>
    </message>
    <message>
        <source>Intent text</source>
        <translation>Intent-tekst</translation>
    </message>
    <message>
        <source>Notification that opens a page</source>
        <translation>Melding die een pagina opent</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Shows nothing: the text goes to the app as it is. The header says that it is a message and not a notification.</source>
        <translation>Toont niets: de tekst gaat zoals hij is naar de app. De header zegt dat het een bericht is en geen melding.</translation>
    </message>
    <message>
        <source>Text for the app</source>
        <translation>Tekst voor de app</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message for the app</source>
        <translation>Bericht voor de app</translation>
    </message>
    <message>
        <source>Style 1: it can be swiped away and neither sounds nor vibrates. Add 2 for vibration and 4 for sound.</source>
        <translation>Stijl 1: ze kan worden weggeveegd en geeft geen geluid of trilling. Tel er 2 bij op voor trillen en 4 voor geluid.</translation>
    </message>
    <message>
        <source>Notification without sound</source>
        <translation>Melding zonder geluid</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Two buttons below the text, whose names tell the service worker which one was clicked. More than two are dropped, and Safari shows none.</source>
        <translation>Twee knoppen onder de tekst, waarvan de naam de service worker vertelt op welke is geklikt. Meer dan twee vervallen, en Safari toont er geen.</translation>
    </message>
    <message>
        <source>First button</source>
        <translation>Eerste knop</translation>
    </message>
    <message>
        <source>Name of the first button</source>
        <translation>Naam van de eerste knop</translation>
    </message>
    <message>
        <source>Second button</source>
        <translation>Tweede knop</translation>
    </message>
    <message>
        <source>Name of the second button</source>
        <translation>Naam van de tweede knop</translation>
    </message>
    <message>
        <source>With buttons</source>
        <translation>Met knoppen</translation>
    </message>
    <message>
        <source>A large picture with the text. Chrome and Edge show it, Firefox and Safari leave it out.</source>
        <translation>Een grote afbeelding bij de tekst. Chrome en Edge tonen haar, Firefox en Safari laten haar weg.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Met een afbeelding</translation>
    </message>
    <message>
        <source>Shown without a sound and without vibration. It cannot stand together with a vibration pattern.</source>
        <translation>Wordt zonder geluid en zonder trilling getoond. Dit kan niet samengaan met een trilpatroon.</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Zonder geluid</translation>
    </message>
    <message>
        <source>Replaces the one with the same tag. With renotify it calls attention again, which Chrome and Edge know.</source>
        <translation>Vervangt de melding met dezelfde tag. Met renotify vraagt ze opnieuw om aandacht; Chrome en Edge kennen dat.</translation>
    </message>
    <message>
        <source>Call attention again</source>
        <translation>Opnieuw om aandacht vragen</translation>
    </message>
    <message>
        <source>Time (milliseconds)</source>
        <translation>Tijd (milliseconden)</translation>
    </message>
    <message>
        <source>In place of an earlier one</source>
        <translation>In plaats van een eerdere</translation>
    </message>
    <message>
        <source>Does not go away by itself. Chrome, Edge and Firefox on Windows know it; Safari shows a plain one.</source>
        <translation>Verdwijnt niet vanzelf. Chrome, Edge en Firefox op Windows kennen dit; Safari toont een gewone melding.</translation>
    </message>
    <message>
        <source>Stays until answered</source>
        <translation>Blijft tot er is gereageerd</translation>
    </message>
    <message>
        <source>Stays until it is answered</source>
        <translation>Blijft staan tot er is gereageerd</translation>
    </message>
    <message>
        <source>The same fields one level deeper, as many ready-made service workers expect them.</source>
        <translation>Dezelfde velden een niveau dieper, zoals veel kant-en-klare service workers ze verwachten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Inside a notification object</source>
        <translation>Binnen een notification-object</translation>
    </message>
    <message>
        <source>Declarative</source>
        <translation>Declaratief</translation>
    </message>
    <message>
        <source>Safari 18.4 and later show it by themselves and open the address. Other browsers hand it to the page’s service worker.</source>
        <translation>Safari 18.4 en nieuwer toont ze vanzelf en opent het adres. Andere browsers geven ze door aan de service worker van de pagina.</translation>
    </message>
    <message>
        <source>Address that a click opens</source>
        <translation>Adres dat een klik opent</translation>
    </message>
    <message>
        <source>Declarative, without a service worker</source>
        <translation>Declaratief, zonder service worker</translation>
    </message>
    <message>
        <source>Values of your own. The service worker must make a notification of them: a push that shows nothing may cost the permission.</source>
        <translation>Eigen waarden. De service worker moet er een melding van maken: een push die niets toont, kan de toestemming kosten.</translation>
    </message>
    <message>
        <source>Data for the page</source>
        <translation>Gegevens voor de pagina</translation>
    </message>
    <message>
        <source>Channel of the app</source>
        <translation>Kanaal van de app</translation>
    </message>
    <message>
        <source>Kept for (seconds with s)</source>
        <translation>Bewaard gedurende (seconden met s)</translation>
    </message>
    <message>
        <source>Colour (#rrggbb)</source>
        <translation>Kleur (#rrggbb)</translation>
    </message>
    <message>
        <source>Replaces shown ones with</source>
        <translation>Vervangt getoonde met</translation>
    </message>
    <message>
        <source>The channel decides about sound and importance; icon names a white drawable of the app, which the colour tints.</source>
        <translation>Het kanaal bepaalt geluid en belang; icon noemt een witte drawable van de app, die de kleur krijgt.</translation>
    </message>
    <message>
        <source>Icon in the app</source>
        <translation>Pictogram in de app</translation>
    </message>
    <message>
        <source>Notification with icon and colour</source>
        <translation>Melding met pictogram en kleur</translation>
    </message>
    <message>
        <source>Reaches an app that runs in direct boot mode, after a restart and before the user unlocks the device.</source>
        <translation>Bereikt een app die in de direct-boot-modus draait, na een herstart en voordat de gebruiker het apparaat ontgrendelt.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Before the first unlock</source>
        <translation>Vóór de eerste ontgrendeling</translation>
    </message>
    <message>
        <source>Data before the first unlock</source>
        <translation>Gegevens vóór de eerste ontgrendeling</translation>
    </message>
    <message>
        <source>A tap starts the activity whose intent filter has this action. The values of data come with it.</source>
        <translation>Een tik start de activity waarvan het intentfilter deze actie heeft. De waarden van data komen mee.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Wakes a sleeping device at once, and is thrown away after five minutes if it could not be delivered.</source>
        <translation>Wekt een slapend apparaat meteen, en wordt na vijf minuten weggegooid als bezorgen niet is gelukt.</translation>
    </message>
    <message>
        <source>High priority, short life</source>
        <translation>Hoge prioriteit, korte levensduur</translation>
    </message>
    <message>
        <source>The device takes the texts from the app’s string resources by their names and fills in the arguments.</source>
        <translation>Het apparaat haalt de teksten op naam uit de tekstresources van de app en vult de argumenten in.</translation>
    </message>
    <message>
        <source>Name of the title</source>
        <translation>Naam van de titel</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Naam van de tekst</translation>
    </message>
    <message>
        <source>Notification in the device’s language</source>
        <translation>Melding in de taal van het apparaat</translation>
    </message>
    <message>
        <source>Says what a locked screen shows of it, which number the launcher gets, and that a tap does not take it away.</source>
        <translation>Bepaalt wat een vergrendeld scherm ervan toont, welk getal de launcher krijgt, en dat een tik de melding niet weghaalt.</translation>
    </message>
    <message>
        <source>On the lock screen</source>
        <translation>Op het vergrendelscherm</translation>
    </message>
    <message>
        <source>Number for the launcher</source>
        <translation>Getal voor de launcher</translation>
    </message>
    <message>
        <source>Stays after a tap</source>
        <translation>Blijft staan na een tik</translation>
    </message>
    <message>
        <source>Time (ISO 8601)</source>
        <translation>Tijd (ISO 8601)</translation>
    </message>
    <message>
        <source>Notification for the lock screen</source>
        <translation>Melding voor het vergrendelscherm</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>One message for all: devices of Apple that are registered with Firebase take the apns part in addition.</source>
        <translation>Eén bericht voor alle: Apple-apparaten die bij Firebase zijn geregistreerd, nemen daarnaast het deel apns.</translation>
    </message>
    <message>
        <source>Sound on Apple devices</source>
        <translation>Geluid op Apple-apparaten</translation>
    </message>
    <message>
        <source>Priority at Apple</source>
        <translation>Prioriteit bij Apple</translation>
    </message>
    <message>
        <source>Notification with a part for Apple</source>
        <translation>Melding met een deel voor Apple</translation>
    </message>
    <message>
        <source>Browsers that are registered with Firebase take the webpush part: an icon, a link for the click, and how long it is kept.</source>
        <translation>Browsers die bij Firebase zijn geregistreerd, nemen het deel webpush: een pictogram, een link voor de klik, en hoelang ze wordt bewaard.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Notification with a part for browsers</source>
        <translation>Melding met een deel voor browsers</translation>
    </message>
    <message>
        <source>Android shows the texts of its own part; all others show the common ones.</source>
        <translation>Android toont de teksten van zijn eigen deel; alle andere tonen de gemeenschappelijke.</translation>
    </message>
    <message>
        <source>Title on Android</source>
        <translation>Titel op Android</translation>
    </message>
    <message>
        <source>Text on Android</source>
        <translation>Tekst op Android</translation>
    </message>
    <message>
        <source>Other text on Android</source>
        <translation>Andere tekst op Android</translation>
    </message>
    <message>
        <source>The system shows the notification; the values reach the app when it is tapped. The old format for Android.</source>
        <translation>Het systeem toont de melding; de waarden bereiken de app bij een tik erop. De oude indeling voor Android.</translation>
    </message>
    <message>
        <source>Notification with data</source>
        <translation>Melding met gegevens</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>orderNo</source>
        <translation>orderNo</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>Each language has its own property. A device that was registered for German has $(body_de) in its template.</source>
        <translation>Elke taal heeft een eigen eigenschap. Een apparaat dat voor Duits is geregistreerd, heeft $(body_de) in zijn sjabloon.</translation>
    </message>
    <message>
        <source>title_en</source>
        <translation>title_en</translation>
    </message>
    <message>
        <source>body_en</source>
        <translation>body_en</translation>
    </message>
    <message>
        <source>title_de</source>
        <translation>title_de</translation>
    </message>
    <message>
        <source>body_de</source>
        <translation>body_de</translation>
    </message>
    <message>
        <source>title_fr</source>
        <translation>title_fr</translation>
    </message>
    <message>
        <source>body_fr</source>
        <translation>body_fr</translation>
    </message>
    <message>
        <source>Texts in several languages</source>
        <translation>Teksten in meerdere talen</translation>
    </message>
    <message>
        <source>For templates that put $(image) into a picture’s address and $(link) into what a tap opens.</source>
        <translation>Voor sjablonen die $(image) in het adres van een afbeelding zetten en $(link) in wat een tik opent.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>icon</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>Texts with picture and link</source>
        <translation>Teksten met afbeelding en link</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Uitdrukkingen</translation>
    </message>
    <message>
        <source>For .(headline, 40), which cuts and ends in three dots, and $(headline, 20), which only cuts.</source>
        <translation>Voor .(headline, 40), dat afkapt en op drie puntjes eindigt, en $(headline, 20), dat alleen afkapt.</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>headline</translation>
    </message>
    <message>
        <source>For texts that are cut</source>
        <translation>Voor teksten die worden afgekapt</translation>
    </message>
    <message>
        <source>For {&apos;Hello &apos; + $(name) + &apos;, order &apos; + $(orderNo) + &apos; is ready&apos;}: texts and properties in one value.</source>
        <translation>Voor {&apos;Hello &apos; + $(name) + &apos;, order &apos; + $(orderNo) + &apos; is ready&apos;}: teksten en eigenschappen in één waarde.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>shop</translation>
    </message>
    <message>
        <source>For texts that are joined</source>
        <translation>Voor teksten die worden samengevoegd</translation>
    </message>
    <message>
        <source>For #(badge), which writes a JSON number as Apple’s badge needs it. The property itself stays a text.</source>
        <translation>Voor #(badge), dat een JSON-getal schrijft zoals de badge van Apple het nodig heeft. De eigenschap zelf blijft een tekst.</translation>
    </message>
    <message>
        <source>For numbers</source>
        <translation>Voor getallen</translation>
    </message>
    <message>
        <source>For {&apos;https://example.com/search?q=&apos; + %(query)}: the per cent sign encodes what an address cannot hold.</source>
        <translation>Voor {&apos;https://example.com/search?q=&apos; + %(query)}: het procentteken codeert wat niet in een adres mag staan.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>query</translation>
    </message>
    <message>
        <source>For values in an address</source>
        <translation>Voor waarden in een adres</translation>
    </message>
    <message>
        <source>For $(name:{friend}): this set has no name, so the device shows the default. Add one to see the difference.</source>
        <translation>Voor $(name:{friend}): deze set heeft geen naam, dus toont het apparaat de standaardwaarde. Voeg er een toe om het verschil te zien.</translation>
    </message>
    <message>
        <source>For a default value</source>
        <translation>Voor een standaardwaarde</translation>
    </message>
    <message>
        <source>For a Windows template whose texts, button and launch text are properties.</source>
        <translation>Voor een Windows-sjabloon waarvan de teksten, de knop en de starttekst eigenschappen zijn.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>launch</translation>
    </message>
    <message>
        <source>For a toast with buttons</source>
        <translation>Voor een toast met knoppen</translation>
    </message>
    <message>
        <source>Text given to the app</source>
        <translation>Tekst die de app krijgt</translation>
    </message>
    <message>
        <source>A picture of 364 × 180 across the top. It is cropped to that shape and hidden while the toast is folded.</source>
        <translation>Een afbeelding van 364 × 180 over de volle breedte bovenaan. Ze wordt op die vorm bijgesneden en is verborgen zolang de toast is ingeklapt.</translation>
    </message>
    <message>
        <source>Picture in words</source>
        <translation>Afbeelding in woorden</translation>
    </message>
    <message>
        <source>Toast with a large picture</source>
        <translation>Toast met een grote afbeelding</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Grote afbeelding</translation>
    </message>
    <message>
        <source>Round logo</source>
        <translation>Rond logo</translation>
    </message>
    <message>
        <source>Picture inside</source>
        <translation>Afbeelding in de toast</translation>
    </message>
    <message>
        <source>A picture below the text, as wide as the toast and in its own proportion.</source>
        <translation>Een afbeelding onder de tekst, zo breed als de toast en in haar eigen verhouding.</translation>
    </message>
    <message>
        <source>Toast with a picture inside</source>
        <translation>Toast met een afbeelding erin</translation>
    </message>
    <message>
        <source>A small round picture left of the text, as chats show the sender. Take hint-crop away to keep it square.</source>
        <translation>Een kleine ronde afbeelding links van de tekst, zoals chats de afzender tonen. Haal hint-crop weg om haar vierkant te houden.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Toast with a round logo</source>
        <translation>Toast met een rond logo</translation>
    </message>
    <message>
        <source>A green and a red button. Windows 11 colours them; older systems show them grey.</source>
        <translation>Een groene en een rode knop. Windows 11 kleurt ze; oudere systemen tonen ze grijs.</translation>
    </message>
    <message>
        <source>Green button</source>
        <translation>Groene knop</translation>
    </message>
    <message>
        <source>Red button</source>
        <translation>Rode knop</translation>
    </message>
    <message>
        <source>Toast with coloured buttons</source>
        <translation>Toast met gekleurde knoppen</translation>
    </message>
    <message>
        <source>Each button carries a white icon of 16 × 16. Give one to every button or to none.</source>
        <translation>Elke knop heeft een wit pictogram van 16 × 16. Geef er een aan elke knop of aan geen enkele.</translation>
    </message>
    <message>
        <source>First icon</source>
        <translation>Eerste pictogram</translation>
    </message>
    <message>
        <source>Second icon</source>
        <translation>Tweede pictogram</translation>
    </message>
    <message>
        <source>Third button</source>
        <translation>Derde knop</translation>
    </message>
    <message>
        <source>Third icon</source>
        <translation>Derde pictogram</translation>
    </message>
    <message>
        <source>Toast with icons on its buttons</source>
        <translation>Toast met pictogrammen op de knoppen</translation>
    </message>
    <message>
        <source>Text of the first button for the app</source>
        <translation>Tekst van de eerste knop voor de app</translation>
    </message>
    <message>
        <source>Address of the second button</source>
        <translation>Adres van de tweede knop</translation>
    </message>
    <message>
        <source>One button, and two more entries in the menu of the right mouse button. Together they may be five.</source>
        <translation>Eén knop, en nog twee items in het menu van de rechtermuisknop. Samen mogen het er vijf zijn.</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>First menu entry</source>
        <translation>Eerste menu-item</translation>
    </message>
    <message>
        <source>Second menu entry</source>
        <translation>Tweede menu-item</translation>
    </message>
    <message>
        <source>Toast with a menu</source>
        <translation>Toast met een menu</translation>
    </message>
    <message>
        <source>A sender’s picture, a text box, and a send button with an icon beside the box.</source>
        <translation>Een afbeelding van de afzender, een tekstvak, en een verzendknop met een pictogram naast het vak.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Picture of the sender</source>
        <translation>Afbeelding van de afzender</translation>
    </message>
    <message>
        <source>Grey text in the box</source>
        <translation>Grijze tekst in het vak</translation>
    </message>
    <message>
        <source>Icon of the button</source>
        <translation>Pictogram van de knop</translation>
    </message>
    <message>
        <source>Text of the button for the app</source>
        <translation>Tekst van de knop voor de app</translation>
    </message>
    <message>
        <source>Chat message with a quick reply</source>
        <translation>Chatbericht met een snel antwoord</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Eerste keuze</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Tweede keuze</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Derde keuze</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <translation>Aanvankelijk gekozen</translation>
    </message>
    <message>
        <source>A list and a text box above two buttons. What was entered reaches the app under the ids of the boxes.</source>
        <translation>Een lijst en een tekstvak boven twee knoppen. Wat is ingevoerd, bereikt de app onder de id’s van de vakken.</translation>
    </message>
    <message>
        <source>Label of the list</source>
        <translation>Label van de lijst</translation>
    </message>
    <message>
        <source>Label of the text box</source>
        <translation>Label van het tekstvak</translation>
    </message>
    <message>
        <source>Toast with a small form</source>
        <translation>Toast met een klein formulier</translation>
    </message>
    <message>
        <source>Moving dots in place of a filled bar, for work whose end is not known.</source>
        <translation>Bewegende puntjes in plaats van een gevulde balk, voor werk waarvan het einde niet bekend is.</translation>
    </message>
    <message>
        <source>Label above the bar</source>
        <translation>Label boven de balk</translation>
    </message>
    <message>
        <source>State below the bar</source>
        <translation>Status onder de balk</translation>
    </message>
    <message>
        <source>Toast with a bar of unknown length</source>
        <translation>Toast met een balk van onbekende lengte</translation>
    </message>
    <message>
        <source>Filled part, 0 to 1</source>
        <translation>Gevuld deel, 0 tot 1</translation>
    </message>
    <message>
        <source>Text in place of the per cent</source>
        <translation>Tekst in plaats van het percentage</translation>
    </message>
    <message>
        <source>A small line names the source, and the notification centre shows your time in place of the time of receipt.</source>
        <translation>Een kleine regel noemt de bron, en het meldingencentrum toont jouw tijd in plaats van de tijd van ontvangst.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Toast with source and time</source>
        <translation>Toast met bron en tijd</translation>
    </message>
    <message>
        <source>Small line below</source>
        <translation>Kleine regel onderaan</translation>
    </message>
    <message>
        <source>Heading of the group</source>
        <translation>Kop van de groep</translation>
    </message>
    <message>
        <source>Id of the group</source>
        <translation>Id van de groep</translation>
    </message>
    <message>
        <source>Toasts with the same header id stand under one heading in the notification centre. A click on the heading opens the app with its own text.</source>
        <translation>Toasts met dezelfde header-id staan in het meldingencentrum onder één kop. Een klik op de kop opent de app met zijn eigen tekst.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Text of the heading for the app</source>
        <translation>Tekst van de kop voor de app</translation>
    </message>
    <message>
        <source>Toast in a group with a heading</source>
        <translation>Toast in een groep met een kop</translation>
    </message>
    <message>
        <source>The toast pops up as usual, only without its sound.</source>
        <translation>De toast verschijnt zoals gewoonlijk, alleen zonder zijn geluid.</translation>
    </message>
    <message>
        <source>Toast without a sound</source>
        <translation>Toast zonder geluid</translation>
    </message>
    <message>
        <source>Plays a sound file that came with the app. If it is not there, Windows plays its usual one.</source>
        <translation>Speelt een geluidsbestand af dat met de app is meegekomen. Als het er niet is, speelt Windows zijn gewone geluid af.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Geluidsbestand</translation>
    </message>
    <message>
        <source>Toast with a sound of the app</source>
        <translation>Toast met een geluid van de app</translation>
    </message>
    <message>
        <source>Stays on the screen and repeats its sound until it is answered. The list sets the minutes for Snooze.</source>
        <translation>Blijft op het scherm en herhaalt het geluid tot er is gereageerd. De lijst bepaalt de minuten voor Uitstellen.</translation>
    </message>
    <message>
        <source>Minutes chosen at first</source>
        <translation>Aanvankelijk gekozen minuten</translation>
    </message>
    <message>
        <source>Alarm with snooze</source>
        <translation>Alarm met uitstellen</translation>
    </message>
    <message>
        <source>A layout of its own with a picture in the middle and a ring tone. The last button is the large one for the answer.</source>
        <translation>Een eigen indeling met een afbeelding in het midden en een beltoon. De laatste knop is de grote knop om op te nemen.</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Regel onderaan</translation>
    </message>
    <message>
        <source>Answer button</source>
        <translation>Knop om op te nemen</translation>
    </message>
    <message>
        <source>Decline button</source>
        <translation>Knop om te weigeren</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Beltoon</translation>
    </message>
    <message>
        <source>Stays on the screen until it is answered. Without a button Windows would treat it as an ordinary toast.</source>
        <translation>Blijft op het scherm tot er is gereageerd. Zonder knop zou Windows dit als een gewone toast behandelen.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Windows adds a list of times and its Snooze and Dismiss buttons. The app needs to do nothing for them.</source>
        <translation>Windows voegt een lijst met tijden toe, en zijn knoppen Uitstellen en Negeren. De app hoeft daar niets voor te doen.</translation>
    </message>
    <message>
        <source>Reminder with Windows’ own buttons</source>
        <translation>Herinnering met de knoppen van Windows zelf</translation>
    </message>
    <message>
        <source>Gets through while the user wants no disturbance, and carries an exclamation mark. From Windows 11, 2022 on.</source>
        <translation>Komt door terwijl de gebruiker niet gestoord wil worden, en draagt een uitroepteken. Vanaf Windows 11, 2022.</translation>
    </message>
    <message>
        <source>Address of the button</source>
        <translation>Adres van de knop</translation>
    </message>
    <message>
        <source>Urgent toast</source>
        <translation>Urgente toast</translation>
    </message>
    <message>
        <source>Below the text stand two columns: what, and how much. hint-weight sets their widths.</source>
        <translation>Onder de tekst staan twee kolommen: wat, en hoeveel. hint-weight bepaalt hun breedte.</translation>
    </message>
    <message>
        <source>Left, upper line</source>
        <translation>Links, bovenste regel</translation>
    </message>
    <message>
        <source>Left, lower line</source>
        <translation>Links, onderste regel</translation>
    </message>
    <message>
        <source>Right, upper line</source>
        <translation>Rechts, bovenste regel</translation>
    </message>
    <message>
        <source>Right, lower line</source>
        <translation>Rechts, onderste regel</translation>
    </message>
    <message>
        <source>Toast with two columns</source>
        <translation>Toast met twee kolommen</translation>
    </message>
    <message>
        <source>Three equal columns, each with a day, a picture and a temperature.</source>
        <translation>Drie even brede kolommen, elk met een dag, een afbeelding en een temperatuur.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Eerste afbeelding</translation>
    </message>
    <message>
        <source>First temperature</source>
        <translation>Eerste temperatuur</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>Tweede dag</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Tweede afbeelding</translation>
    </message>
    <message>
        <source>Second temperature</source>
        <translation>Tweede temperatuur</translation>
    </message>
    <message>
        <source>Third day</source>
        <translation>Derde dag</translation>
    </message>
    <message>
        <source>Third picture</source>
        <translation>Derde afbeelding</translation>
    </message>
    <message>
        <source>Third temperature</source>
        <translation>Derde temperatuur</translation>
    </message>
    <message>
        <source>Toast with a forecast</source>
        <translation>Toast met een weersverwachting</translation>
    </message>
    <message>
        <source>Legacy toast</source>
        <translation>Oude toast</translation>
    </message>
    <message>
        <source>One text that wraps over three lines. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Eén tekst die over drie regels doorloopt. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>ToastText01: one text</source>
        <translation>ToastText01: één tekst</translation>
    </message>
    <message>
        <source>A bold title of one line and a text that wraps over two. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Een vette titel van één regel en een tekst die over twee regels doorloopt. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>ToastText02: title, text</source>
        <translation>ToastText02: titel, tekst</translation>
    </message>
    <message>
        <source>A bold title that wraps over two lines and one line of text. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Een vette titel die over twee regels doorloopt en één regel tekst. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>ToastText03: long title, text</source>
        <translation>ToastText03: lange titel, tekst</translation>
    </message>
    <message>
        <source>A bold title and two lines of text that do not wrap. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Een vette titel en twee regels tekst zonder terugloop. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Tweede regel</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Derde regel</translation>
    </message>
    <message>
        <source>ToastText04: title, two lines</source>
        <translation>ToastText04: titel, twee regels</translation>
    </message>
    <message>
        <source>One text that wraps over three lines, beside a picture. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Eén tekst die over drie regels doorloopt, naast een afbeelding. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>ToastImageAndText01: one text</source>
        <translation>ToastImageAndText01: één tekst</translation>
    </message>
    <message>
        <source>A bold title of one line and a text that wraps over two, beside a picture. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Een vette titel van één regel en een tekst die over twee regels doorloopt, naast een afbeelding. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>ToastImageAndText02: title, text</source>
        <translation>ToastImageAndText02: titel, tekst</translation>
    </message>
    <message>
        <source>A bold title that wraps over two lines and one line of text, beside a picture. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Een vette titel die over twee regels doorloopt en één regel tekst, naast een afbeelding. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>ToastImageAndText03: long title, text</source>
        <translation>ToastImageAndText03: lange titel, tekst</translation>
    </message>
    <message>
        <source>A bold title and two lines of text that do not wrap, beside a picture. Made for Windows 8; later systems show it in their own look.</source>
        <translation>Een vette titel en twee regels tekst zonder terugloop, naast een afbeelding. Gemaakt voor Windows 8; latere systemen tonen de toast in hun eigen stijl.</translation>
    </message>
    <message>
        <source>ToastImageAndText04: title, two lines</source>
        <translation>ToastImageAndText04: titel, twee regels</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tile</translation>
    </message>
    <message>
        <source>Medium, first line</source>
        <translation>Middelgroot, eerste regel</translation>
    </message>
    <message>
        <source>Medium, second line</source>
        <translation>Middelgroot, tweede regel</translation>
    </message>
    <message>
        <source>Wide, first line</source>
        <translation>Breed, eerste regel</translation>
    </message>
    <message>
        <source>Wide, second line</source>
        <translation>Breed, tweede regel</translation>
    </message>
    <message>
        <source>Large, first line</source>
        <translation>Groot, eerste regel</translation>
    </message>
    <message>
        <source>Large, second line</source>
        <translation>Groot, tweede regel</translation>
    </message>
    <message>
        <source>Large, third line</source>
        <translation>Groot, derde regel</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Naam en logo</translation>
    </message>
    <message>
        <source>A layout for each of the four sizes; the small one has room for one or two short lines. Windows 10 only.</source>
        <translation>Een indeling voor elk van de vier formaten; het kleine heeft ruimte voor een of twee korte regels. Alleen Windows 10.</translation>
    </message>
    <message>
        <source>Small tile</source>
        <translation>Kleine tile</translation>
    </message>
    <message>
        <source>Name below</source>
        <translation>Naam eronder</translation>
    </message>
    <message>
        <source>Tile with small, too</source>
        <translation>Tile, ook klein</translation>
    </message>
    <message>
        <source>Darkening, 0 to 100</source>
        <translation>Verdonkering, 0 tot 100</translation>
    </message>
    <message>
        <source>Text of the medium tile</source>
        <translation>Tekst van de middelgrote tile</translation>
    </message>
    <message>
        <source>Text of the wide tile</source>
        <translation>Tekst van de brede tile</translation>
    </message>
    <message>
        <source>One picture slides over the tile, the other stays behind the text. Needs Windows 10 of November 2015 or later.</source>
        <translation>Eén afbeelding schuift over de tegel, de andere blijft achter de tekst staan. Vereist Windows 10 van november 2015 of later.</translation>
    </message>
    <message>
        <source>Picture behind</source>
        <translation>Afbeelding erachter</translation>
    </message>
    <message>
        <source>Picture that slides over</source>
        <translation>Afbeelding die eroverheen schuift</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Eerste regel</translation>
    </message>
    <message>
        <source>Tile with two pictures</source>
        <translation>Tile met twee afbeeldingen</translation>
    </message>
    <message>
        <source>A picture slides over the text and away again, over and over.</source>
        <translation>Een afbeelding schuift over de tekst en weer weg, steeds opnieuw.</translation>
    </message>
    <message>
        <source>Tile that turns to a picture</source>
        <translation>Tile die naar een afbeelding wisselt</translation>
    </message>
    <message>
        <source>Sender and subject of the last messages, in groups that are shown whole or not at all.</source>
        <translation>Afzender en onderwerp van de laatste berichten, in groepen die helemaal of helemaal niet worden getoond.</translation>
    </message>
    <message>
        <source>First sender</source>
        <translation>Eerste afzender</translation>
    </message>
    <message>
        <source>First subject</source>
        <translation>Eerste onderwerp</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Eerste bericht</translation>
    </message>
    <message>
        <source>Second sender</source>
        <translation>Tweede afzender</translation>
    </message>
    <message>
        <source>Second subject</source>
        <translation>Tweede onderwerp</translation>
    </message>
    <message>
        <source>Second message</source>
        <translation>Tweede bericht</translation>
    </message>
    <message>
        <source>Tile with a list of messages</source>
        <translation>Tile met een lijst met berichten</translation>
    </message>
    <message>
        <source>A round picture on the left third and two lines on the right, centred to each other.</source>
        <translation>Een ronde afbeelding op het linker derde deel en rechts twee regels, ten opzichte van elkaar gecentreerd.</translation>
    </message>
    <message>
        <source>Tile with a picture beside the text</source>
        <translation>Tile met een afbeelding naast de tekst</translation>
    </message>
    <message>
        <source>Columns of day, picture and temperature: two on the medium tile, five on the wide one.</source>
        <translation>Kolommen met dag, afbeelding en temperatuur: twee op de middelgrote tegel, vijf op de brede.</translation>
    </message>
    <message>
        <source>Fourth day</source>
        <translation>Vierde dag</translation>
    </message>
    <message>
        <source>Fourth picture</source>
        <translation>Vierde afbeelding</translation>
    </message>
    <message>
        <source>Fourth temperature</source>
        <translation>Vierde temperatuur</translation>
    </message>
    <message>
        <source>Fifth day</source>
        <translation>Vijfde dag</translation>
    </message>
    <message>
        <source>Fifth picture</source>
        <translation>Vijfde afbeelding</translation>
    </message>
    <message>
        <source>Fifth temperature</source>
        <translation>Vijfde temperatuur</translation>
    </message>
    <message>
        <source>Tile with a forecast</source>
        <translation>Tile met een weersverwachting</translation>
    </message>
    <message>
        <source>One picture with a name below it. Only phones with Windows 10 Mobile show it.</source>
        <translation>Eén afbeelding met een naam eronder. Alleen telefoons met Windows 10 Mobile tonen deze tegel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Tile of a contact</source>
        <translation>Tile van een contactpersoon</translation>
    </message>
    <message>
        <source>Round pictures float over the tile: nine suit the medium size, fifteen the wide one. The pictures are 1.jpg, 2.jpg and so on in one folder.</source>
        <translation>Ronde afbeeldingen zweven over de tegel: negen passen bij het middelgrote formaat, vijftien bij het brede. De afbeeldingen heten 1.jpg, 2.jpg enzovoort en staan in één map.</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Map met de afbeeldingen</translation>
    </message>
    <message>
        <source>Tile with faces</source>
        <translation>Tile met gezichten</translation>
    </message>
    <message>
        <source>Shows up to twelve pictures one after another. Text and backgrounds have no place here.</source>
        <translation>Toont maximaal twaalf afbeeldingen na elkaar. Voor tekst en achtergronden is hier geen plaats.</translation>
    </message>
    <message>
        <source>Tile with a slide show</source>
        <translation>Tile met een diavoorstelling</translation>
    </message>
    <message>
        <source>A white icon in the middle; the number beside it comes as a badge notification. For the small and the medium tile.</source>
        <translation>Een wit pictogram in het midden; het getal ernaast komt als badgemelding. Voor de kleine en de middelgrote tegel.</translation>
    </message>
    <message>
        <source>Icon of the small tile</source>
        <translation>Pictogram van de kleine tile</translation>
    </message>
    <message>
        <source>Icon of the medium tile</source>
        <translation>Pictogram van de middelgrote tile</translation>
    </message>
    <message>
        <source>Tile with an icon and a number</source>
        <translation>Tile met een pictogram en een getal</translation>
    </message>
    <message>
        <source>If the user gave the app the detailed place on the lock screen, it shows these three lines. The tile itself shows its own text.</source>
        <translation>Als de gebruiker de app de gedetailleerde plaats op het vergrendelscherm heeft gegeven, worden daar deze drie regels getoond. De tegel zelf toont zijn eigen tekst.</translation>
    </message>
    <message>
        <source>Lock screen, first line</source>
        <translation>Vergrendelscherm, eerste regel</translation>
    </message>
    <message>
        <source>Lock screen, second line</source>
        <translation>Vergrendelscherm, tweede regel</translation>
    </message>
    <message>
        <source>Lock screen, third line</source>
        <translation>Vergrendelscherm, derde regel</translation>
    </message>
    <message>
        <source>Tile, first line</source>
        <translation>Tile, eerste regel</translation>
    </message>
    <message>
        <source>Tile, second line</source>
        <translation>Tile, tweede regel</translation>
    </message>
    <message>
        <source>Tile with lines for the lock screen</source>
        <translation>Tile met regels voor het vergrendelscherm</translation>
    </message>
    <message>
        <source>Legacy tile</source>
        <translation>Oude tile</translation>
    </message>
    <message>
        <source>One picture that fills the medium tile. Made for Windows 8; Windows 10 still shows it.</source>
        <translation>Eén afbeelding die de middelgrote tegel vult. Gemaakt voor Windows 8; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>Old medium tile: picture</source>
        <translation>Oude middelgrote tile: afbeelding</translation>
    </message>
    <message>
        <source>A picture slides away to a header with three lines. Made for Windows 8; Windows 10 still shows it.</source>
        <translation>Een afbeelding schuift weg en maakt plaats voor een kop met drie regels. Gemaakt voor Windows 8; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Old medium tile: picture, then text</source>
        <translation>Oude middelgrote tile: afbeelding, dan tekst</translation>
    </message>
    <message>
        <source>A large header and three lines that do not wrap. Made for Windows 8; Windows 10 still shows it.</source>
        <translation>Een grote kop en drie regels zonder terugloop. Gemaakt voor Windows 8; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>Old medium tile: header, three lines</source>
        <translation>Oude middelgrote tile: kop, drie regels</translation>
    </message>
    <message>
        <source>A large header and a text that wraps over three lines. Made for Windows 8; Windows 10 still shows it.</source>
        <translation>Een grote kop en een tekst die over drie regels doorloopt. Gemaakt voor Windows 8; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>Old medium tile: header and text</source>
        <translation>Oude middelgrote tile: kop en tekst</translation>
    </message>
    <message>
        <source>Three entries of a header and two lines each. Made for Windows 8.1; Windows 10 still shows it.</source>
        <translation>Drie items met elk een kop en twee regels. Gemaakt voor Windows 8.1; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>First entry, header</source>
        <translation>Eerste item, kop</translation>
    </message>
    <message>
        <source>First entry, upper line</source>
        <translation>Eerste item, bovenste regel</translation>
    </message>
    <message>
        <source>First entry, lower line</source>
        <translation>Eerste item, onderste regel</translation>
    </message>
    <message>
        <source>Second entry, header</source>
        <translation>Tweede item, kop</translation>
    </message>
    <message>
        <source>Second entry, upper line</source>
        <translation>Tweede item, bovenste regel</translation>
    </message>
    <message>
        <source>Second entry, lower line</source>
        <translation>Tweede item, onderste regel</translation>
    </message>
    <message>
        <source>Third entry, header</source>
        <translation>Derde item, kop</translation>
    </message>
    <message>
        <source>Third entry, upper line</source>
        <translation>Derde item, bovenste regel</translation>
    </message>
    <message>
        <source>Third entry, lower line</source>
        <translation>Derde item, onderste regel</translation>
    </message>
    <message>
        <source>Old large tile: three entries</source>
        <translation>Oude grote tile: drie items</translation>
    </message>
    <message>
        <source>A wide picture with a strip of text at its foot, which wraps over two lines. Made for Windows 8; Windows 10 still shows it.</source>
        <translation>Een brede afbeelding met onderaan een strook tekst die over twee regels doorloopt. Gemaakt voor Windows 8; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Old wide tile: picture with a caption</source>
        <translation>Oude brede tile: afbeelding met een bijschrift</translation>
    </message>
    <message>
        <source>A small picture and beside it a large text over three lines. Made for Windows 8; Windows 10 still shows it.</source>
        <translation>Een kleine afbeelding met daarnaast een grote tekst over drie regels. Gemaakt voor Windows 8; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>Old wide tile: small picture, header</source>
        <translation>Oude brede tile: kleine afbeelding, kop</translation>
    </message>
    <message>
        <source>One large text that wraps over three lines. Made for Windows 8; Windows 10 still shows it.</source>
        <translation>Eén grote tekst die over drie regels doorloopt. Gemaakt voor Windows 8; Windows 10 toont deze tegel nog steeds.</translation>
    </message>
    <message>
        <source>Old wide tile: one large text</source>
        <translation>Oude brede tile: één grote tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Windows shows 99+ for every number above 99.</source>
        <translation>Windows toont 99+ voor elk getal boven 99.</translation>
    </message>
    <message>
        <source>Badge over 99</source>
        <translation>Badge boven 99</translation>
    </message>
    <message>
        <source>Removes the number or sign from the icon. The number 0 does the same.</source>
        <translation>Verwijdert het getal of teken van het pictogram. Het getal 0 doet hetzelfde.</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Badge weghalen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Plain text for the app, with no form of its own. Windows shows nothing.</source>
        <translation>Gewone tekst voor de app, zonder vaste vorm. Windows toont niets.</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Raw-tekst</translation>
    </message>
    <message>
        <source>A JSON object for the app’s background task, which may show a toast of its own from it.</source>
        <translation>Een JSON-object voor de achtergrondtaak van de app, die er zelf een toast van kan tonen.</translation>
    </message>
    <message>
        <source>Raw JSON with several values</source>
        <translation>Raw-JSON met meerdere waarden</translation>
    </message>
    <message>
        <source>Bold text</source>
        <translation>Vette tekst</translation>
    </message>
    <message>
        <source>Page of the app</source>
        <translation>Pagina van de app</translation>
    </message>
    <message>
        <source>A tap opens the named page of the app with its values. Param begins with a slash or a question mark.</source>
        <translation>Een tik opent de genoemde pagina van de app met de bijbehorende waarden. Param begint met een schuine streep of een vraagteken.</translation>
    </message>
    <message>
        <source>Toast that opens a page</source>
        <translation>Toast die een pagina opent</translation>
    </message>
    <message>
        <source>Title of the back</source>
        <translation>Titel van de achterkant</translation>
    </message>
    <message>
        <source>Text of the back</source>
        <translation>Tekst van de achterkant</translation>
    </message>
    <message>
        <source>Pictures for the small, medium and wide tile, and texts for both backs. Put line breaks in yourself: they do not wrap.</source>
        <translation>Afbeeldingen voor de kleine, middelgrote en brede tegel, en teksten voor beide achterkanten. Voeg zelf regeleinden in: de teksten lopen niet vanzelf door op een volgende regel.</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Kleine afbeelding</translation>
    </message>
    <message>
        <source>Medium picture</source>
        <translation>Middelgrote afbeelding</translation>
    </message>
    <message>
        <source>Wide picture</source>
        <translation>Brede afbeelding</translation>
    </message>
    <message>
        <source>Text of the medium back</source>
        <translation>Tekst van de middelgrote achterkant</translation>
    </message>
    <message>
        <source>Text of the wide back</source>
        <translation>Tekst van de brede achterkant</translation>
    </message>
    <message>
        <source>Flip tile for all sizes</source>
        <translation>Flip-tile voor alle formaten</translation>
    </message>
    <message>
        <source>Clear empties a field; a field that is left out keeps what the tile shows. The number 0 is hidden.</source>
        <translation>Clear maakt een veld leeg; een veld dat ontbreekt, laat staan wat de tegel toont. Het getal 0 wordt verborgen.</translation>
    </message>
    <message>
        <source>Flip tile: empty the back</source>
        <translation>Flip-tile: achterkant leegmaken</translation>
    </message>
    <message>
        <source>An icon and a number, with three lines on the wide tile. The icons are painted white on the colour.</source>
        <translation>Een pictogram en een getal, met drie regels op de brede tegel. De pictogrammen worden wit op de kleur getekend.</translation>
    </message>
    <message>
        <source>Small icon</source>
        <translation>Klein pictogram</translation>
    </message>
    <message>
        <source>Wide, third line</source>
        <translation>Breed, derde regel</translation>
    </message>
    <message>
        <source>Colour (#AARRGGBB)</source>
        <translation>Kleur (#AARRGGBB)</translation>
    </message>
    <message>
        <source>Iconic tile</source>
        <translation>Iconic-tile</translation>
    </message>
    <message>
        <source>Up to nine pictures slide by turns. They must be on the phone already: addresses of the web are not taken.</source>
        <translation>Maximaal negen afbeeldingen schuiven om de beurt voorbij. Ze moeten al op de telefoon staan: webadressen worden niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Cycle tile</source>
        <translation>Cycle-tile</translation>
    </message>
    <message>
        <source>The form without a template: one size, a front with a number and a back with a text.</source>
        <translation>De vorm zonder sjabloon: één formaat, een voorkant met een getal en een achterkant met een tekst.</translation>
    </message>
    <message>
        <source>Picture of the back</source>
        <translation>Afbeelding van de achterkant</translation>
    </message>
    <message>
        <source>Tile for Windows Phone 7</source>
        <translation>Tile voor Windows Phone 7</translation>
    </message>
    <message>
        <source>A JSON object for the app while it runs; nothing is shown. Up to 1 KB.</source>
        <translation>Een JSON-object voor de app terwijl die actief is; er wordt niets getoond. Maximaal 1 KB.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Raw-JSON</translation>
    </message>
    <message>
        <source>Shows nothing: the text goes to the app, if it runs.</source>
        <translation>Toont niets: de tekst gaat naar de app, als die actief is.</translation>
    </message>
    <message>
        <source>Pass-through message</source>
        <translation>Doorgeefbericht</translation>
    </message>
    <message>
        <source>A tap opens the address in the browser. Effect 1 would open the app and 2 a page of it.</source>
        <translation>Een tik opent het adres in de browser. Effect 1 zou de app openen en 2 een pagina ervan.</translation>
    </message>
    <message>
        <source>A tap opens the part of the app that the intent text names.</source>
        <translation>Een tik opent het deel van de app dat in de intent-tekst wordt genoemd.</translation>
    </message>
    <message>
        <source>Pulled open, it shows the whole text in several lines. The text may have up to 127 characters.</source>
        <translation>Uitgevouwen toont de melding de hele tekst in meerdere regels. De tekst mag maximaal 127 tekens lang zijn.</translation>
    </message>
    <message>
        <source>Notification with a long text</source>
        <translation>Melding met een lange tekst</translation>
    </message>
    <message>
        <source>The same notify_id replaces the one that is shown; other ids stand beside it. The type adds up sound 1, vibration 2 and light 4.</source>
        <translation>Dezelfde notify_id vervangt de melding die wordt getoond; bij een andere id komt de melding ernaast te staan. Het type is de som van geluid 1, trillen 2 en lampje 4.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Sound, vibration, light</source>
        <translation>Geluid, trillen, lampje</translation>
    </message>
    <message>
        <source>Shown while the app is in front</source>
        <translation>Getoond terwijl de app op de voorgrond is</translation>
    </message>
    <message>
        <source>Text in the status bar</source>
        <translation>Tekst in de statusbalk</translation>
    </message>
    <message>
        <source>Notification that replaces one</source>
        <translation>Melding die een andere vervangt</translation>
    </message>
    <message>
        <source>The shared access signature that proves you have the rule’s key. It names the address it is good for, the rule and the second at which it ends; the signature is the part that must stay secret.</source>
        <translation>De shared access signature die bewijst dat je de sleutel van de regel hebt. Ze noemt het adres waarvoor ze geldt, de regel en de seconde waarop ze eindigt; de handtekening is het deel dat geheim moet blijven.</translation>
    </message>
    <message>
        <source>The server that the request is for. HTTP needs it; it is the host of the connection string’s endpoint.</source>
        <translation>De server waarvoor het verzoek is. HTTP heeft hem nodig; het is de host van het endpoint in de verbindingsreeks.</translation>
    </message>
    <message>
        <source>Whether the connection stays open after this exchange. An open one is used again and saves the time of name, connect and TLS.</source>
        <translation>Of de verbinding na deze uitwisseling open blijft. Een open verbinding wordt opnieuw gebruikt en spaart de tijd voor naam, verbinden en TLS.</translation>
    </message>
    <message>
        <source>How the answer may be packed. Pushbench asks for none (identity), so that the bytes you see are the bytes that came.</source>
        <translation>Hoe het antwoord mag zijn gecomprimeerd. Pushbench vraagt om geen compressie (identity), zodat de bytes die je ziet de bytes zijn die kwamen.</translation>
    </message>
    <message>
        <source>The kinds of body the sender can read. The hub answers in XML or JSON whatever stands here.</source>
        <translation>De soorten body die de afzender kan lezen. De hub antwoordt in XML of JSON, wat hier ook staat.</translation>
    </message>
    <message>
        <source>The languages the sender reads. The hub’s error texts are in English whatever stands here.</source>
        <translation>De talen die de afzender leest. De foutteksten van de hub zijn in het Engels, wat hier ook staat.</translation>
    </message>
    <message>
        <source>The name and version of the program that sent the request. The hub does not act on it; its operators see it in their logs.</source>
        <translation>De naam en versie van het programma dat het verzoek verstuurde. De hub doet er niets mee; zijn beheerders zien het in hun logs.</translation>
    </message>
    <message>
        <source>The media type of the body. In a send it must fit the format: JSON for most platforms, XML for Windows toasts, tiles and badges, octet-stream for raw. The hub refuses a wrong one with 400.</source>
        <translation>Het mediatype van de body. Bij een verzending moet het bij het format passen: JSON voor de meeste platforms, XML voor toasts, tegels en badges van Windows, octet-stream voor raw. Een verkeerd type weigert de hub met 400.</translation>
    </message>
    <message>
        <source>How many bytes the body has. If fewer come, the connection ended too early; what comes beyond it belongs to no answer.</source>
        <translation>Hoeveel bytes de body heeft. Komen er minder, dan eindigde de verbinding te vroeg; wat er daarna nog komt, hoort bij geen antwoord.</translation>
    </message>
    <message>
        <source>How the body is packed, gzip for example. Pushbench asks for none, so a hub should not send this.</source>
        <translation>Hoe de body is gecomprimeerd, bijvoorbeeld met gzip. Pushbench vraagt om geen compressie, dus een hub hoort dit niet te sturen.</translation>
    </message>
    <message>
        <source>The address of the registration or installation that the answer is about; its last part is the id.</source>
        <translation>Het adres van de registratie of installatie waar het antwoord over gaat; het laatste deel is de id.</translation>
    </message>
    <message>
        <source>The language that the body is written in.</source>
        <translation>De taal waarin de body is geschreven.</translation>
    </message>
    <message>
        <source>A checksum of the body. The hub does not ask for it.</source>
        <translation>Een controlesom van de body. De hub vraagt er niet om.</translation>
    </message>
    <message>
        <source>The body comes in chunks, and its length was not known when the answer began. That is usual for answers with a body.</source>
        <translation>De body komt in delen, en zijn lengte was niet bekend toen het antwoord begon. Dat is normaal bij antwoorden met een body.</translation>
    </message>
    <message>
        <source>The platform that the payload is written for: windows, apple, fcmv1, browser, adm, baidu, xiaomi, template, windowsphone or gcm. The hub sends only to registrations of this platform. Upper and lower case do not matter.</source>
        <translation>Het platform waarvoor de payload is geschreven: windows, apple, fcmv1, browser, adm, baidu, xiaomi, template, windowsphone of gcm. De hub verstuurt alleen naar registraties van dit platform. Hoofdletters en kleine letters maken niet uit.</translation>
    </message>
    <message>
        <source>Who is addressed: one tag, or an expression of tags with &amp;&amp;, || and !. Without this header the push goes to every registration of the platform.</source>
        <translation>Wie het doel is: één tag, of een expressie van tags met &amp;&amp;, || en !. Zonder deze header gaat de push naar elke registratie van het platform.</translation>
    </message>
    <message>
        <source>The one device that a direct send goes to, by the handle of its push service. No registration is needed; tags have no part in it.</source>
        <translation>Het ene apparaat waar een rechtstreekse verzending heen gaat, met de handle van zijn pushdienst. Er is geen registratie nodig; tags doen niet mee.</translation>
    </message>
    <message>
        <source>When the hub is to send it, in UTC. At most 7 days ahead, and only on the Standard tier.</source>
        <translation>Wanneer de hub het moet versturen, in UTC. Hoogstens 7 dagen vooruit, en alleen in de laag Standard.</translation>
    </message>
    <message>
        <source>Until when Apple may keep and retry the push, as a date in UTC. Hubs that sign in with a token use apns-expiration.</source>
        <translation>Tot wanneer Apple de push mag bewaren en opnieuw mag proberen, als datum in UTC. Hubs die zich met een token aanmelden, gebruiken apns-expiration.</translation>
    </message>
    <message>
        <source>A spelling from old samples without the second hyphen. The hub reads ServiceBusNotification-Apns-Expiry.</source>
        <translation>Een spelling uit oude voorbeelden, zonder het tweede streepje. De hub leest ServiceBusNotification-Apns-Expiry.</translation>
    </message>
    <message>
        <source>The browser’s public key from its push subscription (base64url). The hub encrypts the payload with it.</source>
        <translation>De publieke sleutel van de browser uit zijn pushabonnement (base64url). De hub versleutelt de payload ermee.</translation>
    </message>
    <message>
        <source>The browser’s shared secret from its push subscription (base64url), the second key of the encryption.</source>
        <translation>Het gedeelde geheim van de browser uit zijn pushabonnement (base64url), de tweede sleutel van de versleuteling.</translation>
    </message>
    <message>
        <source>The API version again. The hub goes by api-version in the address; this one is optional.</source>
        <translation>De API-versie nog eens. De hub gaat af op api-version in het adres; deze mag ontbreken.</translation>
    </message>
    <message>
        <source>An id of the caller’s own, to find the request again in its logs.</source>
        <translation>Een eigen id van de aanroeper, om het verzoek in zijn logs terug te vinden.</translation>
    </message>
    <message>
        <source>What the JavaScript client library tells of itself. The hub does not act on it.</source>
        <translation>Wat de JavaScript-clientbibliotheek over zichzelf vertelt. De hub doet er niets mee.</translation>
    </message>
    <message>
        <source>The id of this one call in the hub’s logs. Quote it when you ask Microsoft for help. A client may send its own; the hub answers with one either way.</source>
        <translation>De id van deze ene aanroep in de logs van de hub. Noem hem als je Microsoft om hulp vraagt. Een client mag een eigen id sturen; de hub antwoordt hoe dan ook met een id.</translation>
    </message>
    <message>
        <source>The id that joins this call with others of the same request inside Azure. Quote it beside TrackingId.</source>
        <translation>De id die deze aanroep binnen Azure verbindt met andere van hetzelfde verzoek. Noem hem naast TrackingId.</translation>
    </message>
    <message>
        <source>The id of this call in the front end’s logs.</source>
        <translation>De id van deze aanroep in de logs van de front-end.</translation>
    </message>
    <message>
        <source>There are more rows than fit in this answer. Send this text back as continuationtoken to get the next ones; it is percent-encoded already.</source>
        <translation>Er zijn meer rijen dan in dit antwoord passen. Stuur deze tekst terug als continuationtoken om de volgende te krijgen; hij is al percent-gecodeerd.</translation>
    </message>
    <message>
        <source>Where the notification, registration or job that was made can be looked up. The last part of the path is the notification id. Only the Standard tier gives one for sends.</source>
        <translation>Waar de gemaakte melding, registratie of taak is op te zoeken. Het laatste deel van het pad is de meldings-id. Alleen de laag Standard geeft er een voor verzendingen.</translation>
    </message>
    <message>
        <source>How long the hub asks to wait, in seconds or as a date. Nothing was sent; the same request may go out when the time is over.</source>
        <translation>Hoelang de hub vraagt te wachten, in seconden of als datum. Er is niets verstuurd; hetzelfde verzoek mag uitgaan als de tijd om is.</translation>
    </message>
    <message>
        <source>How long the hub asks to wait, in milliseconds.</source>
        <translation>Hoelang de hub vraagt te wachten, in milliseconden.</translation>
    </message>
    <message>
        <source>The version of a registration. Sent back in If-Match, it keeps one from overwriting a change of somebody else.</source>
        <translation>De versie van een registratie. Teruggestuurd in If-Match voorkomt ze dat je een wijziging van iemand anders overschrijft.</translation>
    </message>
    <message>
        <source>Change or delete only if the version is still this one; * means whatever it is. If it is another one, the hub answers 412.</source>
        <translation>Alleen wijzigen of verwijderen als het nog deze versie is; * betekent welke dan ook. Is het een andere, dan antwoordt de hub met 412.</translation>
    </message>
    <message>
        <source>Act only if there is no such version yet.</source>
        <translation>Alleen handelen als er nog geen zulke versie is.</translation>
    </message>
    <message>
        <source>Tells browsers to use HTTPS alone for this host. For a push it means nothing; newer front ends of the hub send it, so it tells which kind answered.</source>
        <translation>Zegt browsers voor deze host alleen HTTPS te gebruiken. Voor een push betekent het niets; nieuwere front-ends van de hub sturen het, dus het verraadt welke soort antwoordde.</translation>
    </message>
    <message>
        <source>What answered: Kestrel is the newer front end of the hub, Microsoft-HTTPAPI/2.0 the older one. Anything else may be a proxy in between.</source>
        <translation>Wat antwoordde: Kestrel is de nieuwere front-end van de hub, Microsoft-HTTPAPI/2.0 de oudere. Iets anders is misschien een tussenliggende proxy.</translation>
    </message>
    <message>
        <source>The hub’s clock when it answered. Pushbench compares it with this machine’s, since a token fails when they are far apart.</source>
        <translation>De klok van de hub toen hij antwoordde. Pushbench vergelijkt haar met die van deze computer, want een token werkt niet als ze ver uiteen lopen.</translation>
    </message>
    <message>
        <source>How long the answer may be kept. It has no meaning for a push.</source>
        <translation>Hoelang het antwoord mag worden bewaard. Voor een push heeft het geen betekenis.</translation>
    </message>
    <message>
        <source>Until when the answer may be kept. It has no meaning for a push.</source>
        <translation>Tot wanneer het antwoord mag worden bewaard. Voor een push heeft het geen betekenis.</translation>
    </message>
    <message>
        <source>An old way to forbid that the answer is kept. It has no meaning for a push.</source>
        <translation>Een oude manier om het bewaren van het antwoord te verbieden. Voor een push heeft het geen betekenis.</translation>
    </message>
    <message>
        <source>Which request headers the answer depends on. For caches; it has no meaning for a push.</source>
        <translation>Van welke headers van het verzoek het antwoord afhangt. Voor caches; voor een push heeft het geen betekenis.</translation>
    </message>
    <message>
        <source>How to sign in, sent with a 401. The hub takes a SharedAccessSignature only.</source>
        <translation>Hoe je je moet aanmelden, meegestuurd met een 401. De hub neemt alleen een SharedAccessSignature aan.</translation>
    </message>
    <message>
        <source>A proxy stood between here and the hub and passed this on.</source>
        <translation>Tussen hier en de hub zat een proxy, die dit doorgaf.</translation>
    </message>
    <message>
        <source>A cookie. The hub sets none; this comes from something in between. Pushbench keeps no cookies.</source>
        <translation>Een cookie. De hub zet er geen; dit komt van iets ertussen. Pushbench bewaart geen cookies.</translation>
    </message>
    <message>
        <source>Tells browsers not to guess the type of the body. It has no meaning for a push.</source>
        <translation>Zegt browsers het type van de body niet te raden. Voor een push heeft het geen betekenis.</translation>
    </message>
    <message>
        <source>What the answering server is built with. The hub does not say it; this may be a proxy.</source>
        <translation>Waarmee de antwoordende server is gebouwd. De hub zegt het niet; misschien is dit een proxy.</translation>
    </message>
    <message>
        <source>How long the connection stays open for another request.</source>
        <translation>Hoelang de verbinding openblijft voor nog een verzoek.</translation>
    </message>
    <message>
        <source>What kind of push Apple is to treat it as: alert, background, voip, complication, fileprovider, mdm, location, liveactivity or pushtotalk. It must fit the payload; without it the hub guesses.</source>
        <translation>Als welke soort push Apple het moet behandelen: alert, background, voip, complication, fileprovider, mdm, location, liveactivity of pushtotalk. Het moet bij de payload passen; zonder raadt de hub.</translation>
    </message>
    <message>
        <source>10 at once, 5 when it suits the battery; 1 the battery first. Background pushes must have 5.</source>
        <translation>10 meteen, 5 wanneer het de batterij uitkomt; 1 de batterij eerst. Pushes van het type background moeten 5 hebben.</translation>
    </message>
    <message>
        <source>Until when Apple may keep and retry the push, in Unix seconds; 0 tries once and keeps nothing.</source>
        <translation>Tot wanneer Apple de push mag bewaren en opnieuw mag proberen, in Unix-seconden; 0 probeert één keer en bewaart niets.</translation>
    </message>
    <message>
        <source>Pushes with the same id replace one another on the device. At most 64 bytes.</source>
        <translation>Pushes met dezelfde id vervangen elkaar op het apparaat. Hoogstens 64 bytes.</translation>
    </message>
    <message>
        <source>The push’s own id, a UUID, for Apple’s answer.</source>
        <translation>De eigen id van de push, een UUID, voor het antwoord van Apple.</translation>
    </message>
    <message>
        <source>The app that the push is for. The hub sets it from its credentials; setting it here breaks the send.</source>
        <translation>De app waarvoor de push is. De hub zet dit uit zijn aanmeldgegevens; zet je het hier, dan mislukt de verzending.</translation>
    </message>
    <message>
        <source>The priority in the spelling of older clients; apns-priority is the name of today.</source>
        <translation>De prioriteit in de spelling van oudere clients; tegenwoordig heet het apns-priority.</translation>
    </message>
    <message>
        <source>The expiry in the spelling of the Go client; apns-expiration is the name of today.</source>
        <translation>De vervaltijd in de spelling van de Go-client; tegenwoordig heet het apns-expiration.</translation>
    </message>
    <message>
        <source>The push type in the spelling of the Go client; apns-push-type is the name of today.</source>
        <translation>Het pushtype in de spelling van de Go-client; tegenwoordig heet het apns-push-type.</translation>
    </message>
    <message>
        <source>What the Windows payload is: wns/toast, wns/tile, wns/badge or wns/raw. It must match the payload’s root element; Windows refuses it otherwise.</source>
        <translation>Wat de Windows-payload is: wns/toast, wns/tile, wns/badge of wns/raw. Het moet bij het hoofdelement van de payload passen; anders weigert Windows.</translation>
    </message>
    <message>
        <source>Whether Windows keeps the push for a device that is offline: cache or no-cache. Of tiles it keeps the latest.</source>
        <translation>Of Windows de push bewaart voor een apparaat dat offline is: cache of no-cache. Van tegels bewaart het de laatste.</translation>
    </message>
    <message>
        <source>Whether the answer of Windows tells the state of the device and the connection.</source>
        <translation>Of het antwoord van Windows de toestand van het apparaat en de verbinding vermeldt.</translation>
    </message>
    <message>
        <source>After how many seconds Windows drops a push that could not be delivered.</source>
        <translation>Na hoeveel seconden Windows een push weggooit die niet kon worden bezorgd.</translation>
    </message>
    <message>
        <source>A name of at most 16 letters and digits: a toast or tile with the same tag replaces the earlier one.</source>
        <translation>Een naam van hoogstens 16 letters en cijfers: een toast of tegel met dezelfde tag vervangt de eerdere.</translation>
    </message>
    <message>
        <source>A group of at most 16 letters and digits, together with X-WNS-Tag.</source>
        <translation>Een groep van hoogstens 16 letters en cijfers, samen met X-WNS-Tag.</translation>
    </message>
    <message>
        <source>true puts a toast straight into the notification centre, without showing it.</source>
        <translation>true zet een toast meteen in het meldingencentrum, zonder hem te tonen.</translation>
    </message>
    <message>
        <source>For deleting toasts from the notification centre. It does not work through a hub.</source>
        <translation>Om toasts uit het meldingencentrum te verwijderen. Via een hub werkt het niet.</translation>
    </message>
    <message>
        <source>High, Medium, Low or VeryLow. Whether the hub passes it on is not documented.</source>
        <translation>High, Medium, Low of VeryLow. Of de hub het doorgeeft, is niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>What Windows did with the push: received, dropped or channelthrottled.</source>
        <translation>Wat Windows met de push deed: received, dropped of channelthrottled.</translation>
    </message>
    <message>
        <source>Whether the device is connected, as Windows knows it.</source>
        <translation>Of het apparaat verbonden is, voor zover Windows weet.</translation>
    </message>
    <message>
        <source>Windows’s own id of the push.</source>
        <translation>De eigen id van Windows voor de push.</translation>
    </message>
    <message>
        <source>Why Windows refused the push, in its own words.</source>
        <translation>Waarom Windows de push weigerde, in eigen woorden.</translation>
    </message>
    <message>
        <source>A header for Windows. The hub passes on every header that begins with X-WNS-.</source>
        <translation>Een header voor Windows. De hub geeft elke header door die met X-WNS- begint.</translation>
    </message>
    <message>
        <source>What the Windows Phone payload is: toast or token (a tile); absent for raw. The service has been ended.</source>
        <translation>Wat de Windows Phone-payload is: toast of token (een tegel); ontbreekt bij raw. De dienst is beëindigd.</translation>
    </message>
    <message>
        <source>How soon Windows Phone was to show it: 1, 2, 3 at once, 11 to 13 within 450 seconds, 21 to 23 within 900. The service has been ended.</source>
        <translation>Hoe snel Windows Phone het moest tonen: 1, 2, 3 meteen, 11 tot 13 binnen 450 seconden, 21 tot 23 binnen 900. De dienst is beëindigd.</translation>
    </message>
    <message>
        <source>An id of your own for a Windows Phone push.</source>
        <translation>Een eigen id voor een push naar Windows Phone.</translation>
    </message>
    <message>
        <source>The server has begun and is not done.</source>
        <translation>De server is begonnen en nog niet klaar.</translation>
    </message>
    <message>
        <source>The hub did what was asked.</source>
        <translation>De hub deed wat er werd gevraagd.</translation>
    </message>
    <message>
        <source>The answer points to another address. A hub does not do that, so something stands in between; Pushbench does not follow it, as the token must not go elsewhere.</source>
        <translation>Het antwoord wijst naar een ander adres. Een hub doet dat niet, dus er zit iets tussen; Pushbench volgt het niet, want het token mag nergens anders heen.</translation>
    </message>
    <message>
        <source>The hub refused the request as it is; sending the same again will not help.</source>
        <translation>De hub weigerde het verzoek zoals het is; hetzelfde opnieuw versturen helpt niet.</translation>
    </message>
    <message>
        <source>Something failed on the hub’s side. Trying again later may help.</source>
        <translation>Er ging iets mis aan de kant van de hub. Later opnieuw proberen helpt misschien.</translation>
    </message>
    <message>
        <source>Done. For a send it means the same as 201; registrations and installations answer with it.</source>
        <translation>Klaar. Bij een verzending betekent het hetzelfde als 201; registraties en installaties antwoorden ermee.</translation>
    </message>
    <message>
        <source>Created: the hub has queued the push, or made what was asked for. It does not say that a device was reached or that one matched.</source>
        <translation>Gemaakt: de hub heeft de push in de wachtrij gezet, of gemaakt wat er werd gevraagd. Het zegt niet dat er een apparaat is bereikt of dat er een paste.</translation>
    </message>
    <message>
        <source>Accepted: the hub will do it later.</source>
        <translation>Aangenomen: de hub doet het later.</translation>
    </message>
    <message>
        <source>Done, and there is nothing to say. Deleting an installation always answers so.</source>
        <translation>Klaar, en er valt niets te zeggen. Het verwijderen van een installatie antwoordt altijd zo.</translation>
    </message>
    <message>
        <source>The answer points to another address for good. A hub does not do that; a proxy or a wrong endpoint may.</source>
        <translation>Het antwoord wijst voorgoed naar een ander adres. Een hub doet dat niet; een proxy of een verkeerd endpoint misschien wel.</translation>
    </message>
    <message>
        <source>The answer points to another address. A hub does not do that; a sign-in page of a network often does.</source>
        <translation>Het antwoord wijst naar een ander adres. Een hub doet dat niet; een aanmeldpagina van een netwerk vaak wel.</translation>
    </message>
    <message>
        <source>Nothing has changed since the version you have.</source>
        <translation>Er is niets veranderd sinds de versie die je hebt.</translation>
    </message>
    <message>
        <source>The same request is to go to another address. A hub does not do that; Pushbench does not follow it.</source>
        <translation>Hetzelfde verzoek moet naar een ander adres. Een hub doet dat niet; Pushbench volgt het niet.</translation>
    </message>
    <message>
        <source>The same request is to go to another address for good. A hub does not do that; Pushbench does not follow it.</source>
        <translation>Hetzelfde verzoek moet voorgoed naar een ander adres. Een hub doet dat niet; Pushbench volgt het niet.</translation>
    </message>
    <message>
        <source>The request is wrong: a header, a tag, the content type or the format. The hub’s text says which.</source>
        <translation>Het verzoek klopt niet: een header, een tag, het content type of het format. De tekst van de hub zegt wat.</translation>
    </message>
    <message>
        <source>The hub does not take the token: wrong key, wrong address in it, or it has ended. A clock that is wrong looks the same.</source>
        <translation>De hub neemt het token niet aan: verkeerde sleutel, verkeerd adres erin, of het is verlopen. Een klok die verkeerd loopt, geeft hetzelfde beeld.</translation>
    </message>
    <message>
        <source>The rule lacks the right for this (Send, Listen or Manage), the tier does not allow it, or a quota is used up. With Retry-After it is throttling.</source>
        <translation>De regel mist het recht hiervoor (Send, Listen of Manage), de laag staat het niet toe, of een quotum is op. Met Retry-After remt de hub af.</translation>
    </message>
    <message>
        <source>There is no such hub, namespace, registration or notification. Right after a send, telemetry is not there yet.</source>
        <translation>Zo’n hub, naamruimte, registratie of melding is er niet. Vlak na een verzending is de telemetrie er nog niet.</translation>
    </message>
    <message>
        <source>The address exists, but does not take this method.</source>
        <translation>Het adres bestaat, maar neemt deze methode niet aan.</translation>
    </message>
    <message>
        <source>A proxy on the way wants you to sign in.</source>
        <translation>Een proxy onderweg wil dat je je aanmeldt.</translation>
    </message>
    <message>
        <source>The hub waited too long for the request. It may be sent again.</source>
        <translation>De hub wachtte te lang op het verzoek. Het mag opnieuw worden verstuurd.</translation>
    </message>
    <message>
        <source>It conflicts with a change at the same time, or with a limit on changes. Wait a moment and try again.</source>
        <translation>Het botst met een gelijktijdige wijziging, of met een grens aan wijzigingen. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This registration id is dead and cannot be used again. Ask for a new one.</source>
        <translation>Deze registratie-id is dood en kan niet opnieuw worden gebruikt. Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>The server wants to know the body’s length beforehand.</source>
        <translation>De server wil de lengte van de body vooraf weten.</translation>
    </message>
    <message>
        <source>The version in If-Match is not the current one: somebody changed it in the meantime. Read it again first.</source>
        <translation>De versie in If-Match is niet de huidige: iemand heeft het intussen veranderd. Lees het eerst opnieuw.</translation>
    </message>
    <message>
        <source>The body is larger than the 64 KB that a hub takes.</source>
        <translation>De body is groter dan de 64 KB die een hub aanneemt.</translation>
    </message>
    <message>
        <source>The server does not take this content type.</source>
        <translation>De server neemt dit content type niet aan.</translation>
    </message>
    <message>
        <source>Too many requests: the hub holds back and did nothing. Wait for as long as Retry-After says.</source>
        <translation>Te veel verzoeken: de hub remt af en deed niets. Wacht zo lang als Retry-After zegt.</translation>
    </message>
    <message>
        <source>The headers are larger than the server takes.</source>
        <translation>De headers zijn groter dan de server aanneemt.</translation>
    </message>
    <message>
        <source>The hub failed inside. Try again later; if it stays, quote the tracking id.</source>
        <translation>Interne fout in de hub. Probeer het later opnieuw; blijft het zo, noem dan de tracking-id.</translation>
    </message>
    <message>
        <source>The server does not know this method.</source>
        <translation>De server kent deze methode niet.</translation>
    </message>
    <message>
        <source>A server in front of the hub got no good answer from it.</source>
        <translation>Een server vóór de hub kreeg er geen goed antwoord van.</translation>
    </message>
    <message>
        <source>The hub is busy or away for a moment. Wait and try again.</source>
        <translation>De hub heeft het druk of is even weg. Wacht en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A server in front of the hub waited for it in vain. The push may still have been taken.</source>
        <translation>Een server vóór de hub wachtte er vergeefs op. De push kan toch zijn aangenomen.</translation>
    </message>
    <message>
        <source>It is on in the sandbox’s fault deck, so the sandbox answered as a hub in trouble would.</source>
        <translation>Ze staat aan in het storingspaneel van de sandbox, dus de sandbox antwoordde zoals een hub in moeilijkheden dat zou doen.</translation>
    </message>
    <message>
        <source>This answer was made by the fault “{fault}”</source>
        <translation>Dit antwoord komt van de storing “{fault}”</translation>
    </message>
    <message>
        <source>Switch the fault off to see the usual answer.</source>
        <translation>Zet de storing uit om het gewone antwoord te zien.</translation>
    </message>
    <message>
        <source>Nothing was done. {message}</source>
        <translation>Er is niets gedaan. {message}</translation>
    </message>
    <message>
        <source>Two usual causes: the rule “{rule}” lacks the {right} right, or the hub is not on the Standard tier, which this needs.</source>
        <translation>Twee gewone oorzaken: de regel “{rule}” mist het recht {right}, of de hub zit niet in de laag Standard, die hiervoor nodig is.</translation>
    </message>
    <message>
        <source>Two usual causes: the rule “{rule}” lacks the {right} right, or the tier takes no more devices (Free 500, Basic 200,000).</source>
        <translation>Twee gewone oorzaken: de regel “{rule}” mist het recht {right}, of de laag neemt geen apparaten meer aan (Free 500, Basic 200.000).</translation>
    </message>
    <message>
        <source>The hub does not know this id, or knows it no more. {message}</source>
        <translation>De hub kent deze id niet, of niet meer. {message}</translation>
    </message>
    <message>
        <source>There is no such registration (404)</source>
        <translation>Zo’n registratie is er niet (404)</translation>
    </message>
    <message>
        <source>List the registrations again. When a push service reports a handle as dead, the hub deletes its registration.</source>
        <translation>Vraag de registraties opnieuw op. Als een pushdienst een handle als dood meldt, verwijdert de hub de registratie ervan.</translation>
    </message>
    <message>
        <source>There is no such installation (404)</source>
        <translation>Zo’n installatie is er niet (404)</translation>
    </message>
    <message>
        <source>Compare the id. One that was just saved can take some seconds until it can be read.</source>
        <translation>Vergelijk de id. Bij een net opgeslagen installatie kan het enkele seconden duren tot ze te lezen is.</translation>
    </message>
    <message>
        <source>Nothing is scheduled under this id (404)</source>
        <translation>Onder deze id is niets gepland (404)</translation>
    </message>
    <message>
        <source>It was sent or cancelled already, or it belongs to another hub.</source>
        <translation>Het is al verstuurd of geannuleerd, of het hoort bij een andere hub.</translation>
    </message>
    <message>
        <source>The hub tells it once the notification is under way. {message}</source>
        <translation>De hub zegt het zodra de melding onderweg is. {message}</translation>
    </message>
    <message>
        <source>Nothing is known of this notification yet (404)</source>
        <translation>Over deze melding is nog niets bekend (404)</translation>
    </message>
    <message>
        <source>Ask again in 10 seconds. If it stays so, compare the id; the hub must have been on the Standard tier when it was sent.</source>
        <translation>Vraag het over 10 seconden opnieuw. Blijft het zo, vergelijk dan de id; de hub moet bij het versturen in de laag Standard hebben gezeten.</translation>
    </message>
    <message>
        <source>There is no such job (404)</source>
        <translation>Zo’n taak is er niet (404)</translation>
    </message>
    <message>
        <source>List the jobs to see their ids.</source>
        <translation>Vraag de taken op om hun id’s te zien.</translation>
    </message>
    <message>
        <source>Refused: tags that begin with $ belong to the hub</source>
        <translation>Geweigerd: tags die met $ beginnen zijn van de hub</translation>
    </message>
    <message>
        <source>Take them out. A registration with such a tag comes from an installation; change that instead.</source>
        <translation>Haal ze weg. Een registratie met zo’n tag komt van een installatie; wijzig in plaats daarvan die.</translation>
    </message>
    <message>
        <source>Refused: too many tags, or too long ones</source>
        <translation>Geweigerd: te veel tags, of te lange</translation>
    </message>
    <message>
        <source>A registration takes 60 tags of up to 120 characters, 8000 characters in all.</source>
        <translation>Een registratie neemt 60 tags van hoogstens 120 tekens aan, in totaal 8000 tekens.</translation>
    </message>
    <message>
        <source>Refused: the hub cannot read this registration</source>
        <translation>Geweigerd: de hub kan deze registratie niet lezen</translation>
    </message>
    <message>
        <source>The order of the elements and the namespace, http://…, matter. The Request tab shows what was sent.</source>
        <translation>De volgorde van de elementen en de namespace, http://…, doen ertoe. Het tabblad Verzoek toont wat is verstuurd.</translation>
    </message>
    <message>
        <source>Refused: the installation is not complete</source>
        <translation>Geweigerd: de installatie is niet compleet</translation>
    </message>
    <message>
        <source>It needs an id that equals the one in the address, a platform and a pushChannel.</source>
        <translation>Nodig zijn een id die gelijk is aan die in het adres, een platform en een pushChannel.</translation>
    </message>
    <message>
        <source>Refused: the hub does not take this job</source>
        <translation>Geweigerd: de hub neemt deze taak niet aan</translation>
    </message>
    <message>
        <source>Check the signed addresses: the container needs read, write and list, the file to import needs read.</source>
        <translation>Controleer de ondertekende adressen: de container vraagt read, write en list, het te importeren bestand vraagt read.</translation>
    </message>
    <message>
        <source>What became of the request is not known.</source>
        <translation>Wat er van het verzoek is geworden, is niet bekend.</translation>
    </message>
    <message>
        <source>The hub failed inside ({status})</source>
        <translation>Interne fout in de hub ({status})</translation>
    </message>
    <message>
        <source>Read it again before you repeat it. Quote the tracking id {id} to Azure support.</source>
        <translation>Lees het opnieuw voordat je het herhaalt. Geef de tracking-id {id} door aan Azure-ondersteuning.</translation>
    </message>
    <message>
        <source>No answer in {s} s. It may have been done</source>
        <translation>Geen antwoord in {s} s. Het kan gedaan zijn</translation>
    </message>
    <message>
        <source>Read it again before you repeat it.</source>
        <translation>Lees het opnieuw voordat je het herhaalt.</translation>
    </message>
    <message>
        <source>The connection broke. It may have been done</source>
        <translation>De verbinding brak. Het kan gedaan zijn</translation>
    </message>
    <message>
        <source>Cancelled while waiting. It may have been done</source>
        <translation>Geannuleerd tijdens het wachten. Het kan gedaan zijn</translation>
    </message>
    <message>
        <source>The hub was asked to {verb}.</source>
        <translation>De hub kreeg de opdracht om {verb}.</translation>
    </message>
    <message>
        <source>Done ({status})</source>
        <translation>Klaar ({status})</translation>
    </message>
    <message>
        <source>Read it again to see what the hub keeps.</source>
        <translation>Lees het opnieuw om te zien wat de hub bewaart.</translation>
    </message>
    <message>
        <source>Refused: the hub does not take this installation</source>
        <translation>Geweigerd: de hub neemt deze installatie niet aan</translation>
    </message>
    <message>
        <source>A patch may name /pushChannel, /tags, /templates, /userId, /secondaryTiles and /pushVariables; compare its paths on the Request tab.</source>
        <translation>Een patch mag /pushChannel, /tags, /templates, /userId, /secondaryTiles en /pushVariables noemen; vergelijk de paden op het tabblad Verzoek.</translation>
    </message>
    <message>
        <source>Set the clock: beyond 5 minutes hubs refuse the tokens that are made by it.</source>
        <translation>Zet de klok gelijk: bij meer dan 5 minuten verschil weigeren hubs de tokens die ermee worden gemaakt.</translation>
    </message>
    <message>
        <source>The hub asks to wait {wait}</source>
        <translation>De hub vraagt {wait} te wachten</translation>
    </message>
    <message>
        <source>Wait {wait}, then send again. An ordinary send has a far higher limit.</source>
        <translation>Wacht {wait} en verstuur opnieuw. Een gewone verzending heeft een veel hogere grens.</translation>
    </message>
    <message>
        <source>Nothing was done: too many requests came in a short time.</source>
        <translation>Er is niets gedaan: er kwamen te veel verzoeken in korte tijd.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>Wacht {wait} en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The hub gave no reason. {message} A token that is made by such a clock has run out, or is not valid yet.</source>
        <translation>De hub gaf geen reden. {message} Een token dat met zo’n klok wordt gemaakt, is al verlopen of nog niet geldig.</translation>
    </message>
    <message>
        <source>Refused: your clock is {skew} {direction} the hub’s</source>
        <translation>Geweigerd: je klok loopt {skew} {direction} de hub</translation>
    </message>
    <message>
        <source>What was asked for is gone (410)</source>
        <translation>Het gevraagde is weg (410)</translation>
    </message>
    <message>
        <source>Read it again from the start. What is gone does not come back.</source>
        <translation>Lees het opnieuw vanaf het begin. Wat weg is, komt niet terug.</translation>
    </message>
    <message>
        <source>The hub began to answer with {status}; the end did not come in time.</source>
        <translation>De hub begon te antwoorden met {status}; het einde kwam niet op tijd.</translation>
    </message>
    <message>
        <source>The answer took over {s} s. It may have been delivered</source>
        <translation>Het antwoord duurde langer dan {s} s. Het kan bezorgd zijn</translation>
    </message>
    <message>
        <source>The answer took over {s} s. It may have been done</source>
        <translation>Het antwoord duurde langer dan {s} s. Het kan gedaan zijn</translation>
    </message>
    <message>
        <source>Read it again before you repeat it, or raise the time-out.</source>
        <translation>Lees het opnieuw voordat je het herhaalt, of verhoog de time-out.</translation>
    </message>
    <message>
        <source>{reason} What was asked for may have been done.</source>
        <translation>{reason} Het gevraagde kan gedaan zijn.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Het antwoord is niet te lezen</translation>
    </message>
    <message>
        <source>Look at the Response tab for what came, and read it again before you repeat it.</source>
        <translation>Kijk op de tab Antwoord wat er kwam, en lees het opnieuw voordat je het herhaalt.</translation>
    </message>
    <message>
        <source>A text belongs before the pictures inside the toast: here it is moved up or dropped.</source>
        <translation>Een tekst hoort vóór de afbeeldingen in de toast: hier wordt hij naar boven verplaatst of valt hij weg.</translation>
    </message>
    <message>
        <source>A text belongs before the groups of a toast: here it is moved up or dropped.</source>
        <translation>Een tekst hoort vóór de groepen van een toast: hier wordt hij naar boven verplaatst of valt hij weg.</translation>
    </message>
    <message>
        <source>A text belongs before the progress bar: here it is moved up or dropped.</source>
        <translation>Een tekst hoort vóór de voortgangsbalk: hier wordt hij naar boven verplaatst of valt hij weg.</translation>
    </message>
    <message>
        <source>There is no input with this id to stand beside: this is drawn as an ordinary button.</source>
        <translation>Er is geen invoerveld met deze id om naast te staan: dit wordt als gewone knop getekend.</translation>
    </message>
    <message>
        <source>Another input has this id already, so the app gets only one of the answers.</source>
        <translation>Een ander invoerveld heeft deze id al, dus de app krijgt maar één van de antwoorden.</translation>
    </message>
    <message>
        <source>No selection has this id, so nothing is chosen at first.</source>
        <translation>Geen keuze heeft deze id, dus er is eerst niets gekozen.</translation>
    </message>
</context>
<context>
    <name>fleet::PushVariables</name>
    <message>
        <source>Push variables are one JSON object of texts, such as {&quot;name&quot;: &quot;Ann&quot;}.</source>
        <translation>Pushvariabelen zijn één JSON-object met teksten, zoals {&quot;name&quot;: &quot;Ann&quot;}.</translation>
    </message>
</context>
<context>
    <name>fleet::RegistrationFile</name>
    <message>
        <source>Line %1: a quotation mark opens and is never closed.</source>
        <translation>Regel %1: een aanhalingsteken wordt geopend en nooit gesloten.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-12-31T00:00:00Z.</source>
        <translation>“%1” is geen datum zoals 2026-12-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>“template” is no platform of a device; a template has the platform it is filled in for.</source>
        <translation>“template” is geen platform van een apparaat; een sjabloon heeft het platform waarvoor het wordt ingevuld.</translation>
    </message>
    <message>
        <source>There is no handle.</source>
        <translation>Er is geen handle.</translation>
    </message>
    <message>
        <source>The head names no column “%1”. It needs at least platform,handle.</source>
        <translation>De kopregel noemt geen kolom “%1”. Nodig is minstens platform,handle.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Known are %2.</source>
        <translation>Er is geen kolom “%1”. Bekend zijn %2.</translation>
    </message>
    <message>
        <source>It has %1 fields, the head has %2.</source>
        <translation>Er zijn %1 velden, de kopregel heeft er %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1” moet een tekst zijn.</translation>
    </message>
    <message>
        <source>It is no JSON object: %1.</source>
        <translation>Het is geen JSON-object: %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are %2.</source>
        <translation>Er is geen veld “%1”. Bekend zijn %2.</translation>
    </message>
</context>
<context>
    <name>history::HistoryLines</name>
    <message>
        <source>This is not a line of a history.</source>
        <translation>Dit is geen regel van een geschiedenis.</translation>
    </message>
    <message>
        <source>This was written by a newer Pushbench. Update this one to read it.</source>
        <translation>Dit is door een nieuwere Pushbench geschreven. Werk deze bij om het te lezen.</translation>
    </message>
    <message>
        <source>The uuid is missing or malformed.</source>
        <translation>De uuid ontbreekt of is verkeerd gevormd.</translation>
    </message>
</context>
<context>
    <name>history::HistoryRow</name>
    <message>
        <source>The payload held a secret. It is not kept; [redacted] stands in its place.</source>
        <translation>De payload bevatte een geheim. Het is niet bewaard; [redacted] staat op die plaats.</translation>
    </message>
</context>
<context>
    <name>history::HistoryStore</name>
    <message>
        <source>The history file was damaged and has been set aside as %1. A new one was started.</source>
        <translation>Het geschiedenisbestand was beschadigd en is apart gezet als %1. Er is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>This history was written by a newer Pushbench. It is opened for reading only.</source>
        <translation>Deze geschiedenis is door een nieuwere Pushbench geschreven. Ze is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>History cannot be written: another program holds %1.</source>
        <translation>De geschiedenis kan niet worden geschreven: een ander programma houdt %1 bezet.</translation>
    </message>
    <message>
        <source>History cannot be written: %1 is read-only.</source>
        <translation>De geschiedenis kan niet worden geschreven: %1 is alleen-lezen.</translation>
    </message>
    <message>
        <source>History cannot be written: the disk is full.</source>
        <translation>De geschiedenis kan niet worden geschreven: de schijf is vol.</translation>
    </message>
    <message>
        <source>History cannot be written: %1 is damaged and cannot be set aside.</source>
        <translation>De geschiedenis kan niet worden geschreven: %1 is beschadigd en kan niet apart worden gezet.</translation>
    </message>
    <message>
        <source>History cannot be written: no file can be opened in %1.</source>
        <translation>De geschiedenis kan niet worden geschreven: in %1 kan geen bestand worden geopend.</translation>
    </message>
    <message>
        <source>History cannot be written: %1.</source>
        <translation>De geschiedenis kan niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Sending still works; the last %1 sends are kept in memory.</source>
        <translation>Versturen werkt nog; de laatste %1 verzendingen blijven in het geheugen.</translation>
    </message>
    <message>
        <source>There is no such exchange in the history. It was deleted, or its time to be kept has passed.</source>
        <translation>Zo’n uitwisseling staat niet in de geschiedenis. Ze is verwijderd, of haar bewaartijd is voorbij.</translation>
    </message>
</context>
<context>
    <name>history::HistoryTransfer</name>
    <message>
        <source>It was ended before all was done.</source>
        <translation>Het is beëindigd voordat alles klaar was.</translation>
    </message>
    <message>
        <source>The history could not be read to its end, so nothing was written.</source>
        <translation>De geschiedenis kon niet tot het einde worden gelezen, dus er is niets geschreven.</translation>
    </message>
    <message>
        <source>not all of it could be written. Is the disk full?</source>
        <translation>niet alles kon worden geschreven. Is de schijf vol?</translation>
    </message>
    <message>
        <source>The history cannot be written to %1: %2</source>
        <translation>De geschiedenis kan niet naar %1 worden geschreven: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
</context>
<context>
    <name>history::SearchQuery</name>
    <message>
        <source>Say as well what is to be found; this only leaves out.</source>
        <translation>Zeg ook wat er gevonden moet worden; dit laat alleen weg.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed.</source>
        <translation>Het aanhalingsteken bij teken %1 is niet gesloten.</translation>
    </message>
    <message>
        <source>“%1:” is no field. Fields are %2. To look for the words themselves, put them in quotation marks.</source>
        <translation>“%1:” is geen veld. Velden zijn %2. Zet de woorden tussen aanhalingstekens om naar de woorden zelf te zoeken.</translation>
    </message>
    <message>
        <source>Nothing to look for at character %1: only letters and digits count.</source>
        <translation>Niets om naar te zoeken bij teken %1: alleen letters en cijfers tellen.</translation>
    </message>
    <message>
        <source>“%1:” needs a value.</source>
        <translation>“%1:” heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>“%1” is no platform. Platforms are %2.</source>
        <translation>“%1” is geen platform. Platforms zijn %2.</translation>
    </message>
    <message>
        <source>“%1” is no result. Results are ok, info, warning, refused, throttled, unknown, and the codes of diagnoses such as nobody-matched.</source>
        <translation>“%1” is geen resultaat. Resultaten zijn ok, info, warning, refused, throttled, unknown en de codes van diagnoses, zoals nobody-matched.</translation>
    </message>
    <message>
        <source>“%1” is no status. A status has three digits, such as 201; 0 stands for no answer.</source>
        <translation>“%1” is geen status. Een status heeft drie cijfers, zoals 201; 0 staat voor geen antwoord.</translation>
    </message>
    <message>
        <source>The search is longer than %1 characters.</source>
        <translation>De zoekopdracht is langer dan %1 tekens.</translation>
    </message>
</context>
<context>
    <name>hub::ConnectionString</name>
    <message>
        <source>The connection string is empty.</source>
        <translation>De verbindingsreeks is leeg.</translation>
    </message>
    <message>
        <source>Part %1 of the connection string has no “=”. Each part is written Name=value, with “;” between parts.</source>
        <translation>Deel %1 van de verbindingsreeks heeft geen “=”. Elk deel schrijf je als Naam=waarde, met “;” tussen de delen.</translation>
    </message>
    <message>
        <source>Part %1 of the connection string has no name before “=”.</source>
        <translation>Deel %1 van de verbindingsreeks heeft geen naam voor “=”.</translation>
    </message>
    <message>
        <source>`%1` is there twice, with two values. Remove one.</source>
        <translation>`%1` staat er twee keer, met twee waarden. Verwijder er een.</translation>
    </message>
    <message>
        <source>This holds a ready-made token (`SharedAccessSignature`), not a key. Pushbench needs the rule&apos;s name and key.</source>
        <translation>Hier staat een kant-en-klaar token in (`SharedAccessSignature`), geen sleutel. Pushbench heeft de naam en sleutel van de regel nodig.</translation>
    </message>
    <message>
        <source>This is a Storage or Cosmos DB string. A notification hub&apos;s string has `SharedAccessKey=`.</source>
        <translation>Dit is een reeks voor Storage of Cosmos DB. De reeks van een notification hub heeft `SharedAccessKey=`.</translation>
    </message>
    <message>
        <source>`UseDevelopmentEmulator` is either true or false.</source>
        <translation>`UseDevelopmentEmulator` is true of false.</translation>
    </message>
    <message>
        <source>There is no `Endpoint=` part.</source>
        <translation>Er is geen deel `Endpoint=`.</translation>
    </message>
    <message>
        <source>`Endpoint` is empty.</source>
        <translation>`Endpoint` is leeg.</translation>
    </message>
    <message>
        <source>`Endpoint` is not an address. It looks like sb://name.servicebus.windows.net/.</source>
        <translation>`Endpoint` is geen adres. Het ziet eruit als sb://name.servicebus.windows.net/.</translation>
    </message>
    <message>
        <source>`Endpoint` names no host.</source>
        <translation>`Endpoint` noemt geen host.</translation>
    </message>
    <message>
        <source>`Endpoint` may not contain a user or password.</source>
        <translation>`Endpoint` mag geen gebruiker of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>`Endpoint` must begin with sb://.</source>
        <translation>`Endpoint` moet met sb:// beginnen.</translation>
    </message>
    <message>
        <source>`Endpoint` asks for plain HTTP to a host that is not on this machine or network. A token would be readable on its way; use sb://.</source>
        <translation>`Endpoint` vraagt gewone HTTP naar een host die niet op deze machine of dit netwerk staat. Een token zou onderweg leesbaar zijn; gebruik sb://.</translation>
    </message>
    <message>
        <source>There is no `SharedAccessKeyName=` part.</source>
        <translation>Er is geen deel `SharedAccessKeyName=`.</translation>
    </message>
    <message>
        <source>`SharedAccessKeyName` is empty.</source>
        <translation>`SharedAccessKeyName` is leeg.</translation>
    </message>
    <message>
        <source>`SharedAccessKeyName` is longer than %1 characters.</source>
        <translation>`SharedAccessKeyName` is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>By its name this rule may only listen. Sending needs Send.</source>
        <translation>Volgens de naam mag deze regel alleen luisteren. Versturen vraagt Send.</translation>
    </message>
    <message>
        <source>There is no `SharedAccessKey=` part.</source>
        <translation>Er is geen deel `SharedAccessKey=`.</translation>
    </message>
    <message>
        <source>`SharedAccessKey` is empty.</source>
        <translation>`SharedAccessKey` is leeg.</translation>
    </message>
    <message>
        <source>`SharedAccessKey` is longer than %1 characters; something else was pasted along.</source>
        <translation>`SharedAccessKey` is langer dan %1 tekens; er is iets anders meegeplakt.</translation>
    </message>
    <message>
        <source>`SharedAccessKey` has a line break or tab inside.</source>
        <translation>`SharedAccessKey` heeft een regeleinde of tab erin.</translation>
    </message>
    <message>
        <source>The key has %1 characters or is not base64; unusual for Azure (it gives %2), fine for an emulator.</source>
        <translation>De sleutel heeft %1 tekens of is geen base64; ongewoon voor Azure (dat geeft er %2), prima voor een emulator.</translation>
    </message>
</context>
<context>
    <name>hub::Diagnosis</name>
    <message>
        <source>list registrations</source>
        <translation>registraties op te vragen</translation>
    </message>
    <message>
        <source>send</source>
        <translation>te versturen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>the handle</source>
        <translation>de handle</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Iets</translation>
    </message>
    <message>
        <source>in the middle of the answer</source>
        <translation>midden in het antwoord</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>achter op</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>voor op</translation>
    </message>
    <message>
        <source>after the request was written, before an answer came</source>
        <translation>nadat het verzoek was geschreven, voordat een antwoord kwam</translation>
    </message>
    <message>
        <source>It is no complete JSON.</source>
        <translation>Het is geen complete JSON.</translation>
    </message>
    <message>
        <source>It is neither complete XML nor JSON.</source>
        <translation>Het is geen complete XML en ook geen complete JSON.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconden</translation>
    </message>
    <message>
        <source>Something that is not HTTP</source>
        <translation>Iets anders dan HTTP</translation>
    </message>
</context>
<context>
    <name>hub::Exchange</name>
    <message>
        <source>%1 more bytes of the body came and were left out.</source>
        <translation>Er kwamen nog %1 bytes van de body, die zijn weggelaten.</translation>
    </message>
</context>
<context>
    <name>hub::ExchangeJson</name>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” is hier niet bekend.</translation>
    </message>
    <message>
        <source>This part of the saved exchange is missing.</source>
        <translation>Dit deel van de opgeslagen uitwisseling ontbreekt.</translation>
    </message>
    <message>
        <source>This part of the saved exchange has the wrong type.</source>
        <translation>Dit deel van de opgeslagen uitwisseling heeft het verkeerde type.</translation>
    </message>
    <message>
        <source>This is not Base64.</source>
        <translation>Dit is geen Base64.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is geen datum.</translation>
    </message>
    <message>
        <source>This list holds something that is not a text.</source>
        <translation>Deze lijst bevat iets dat geen tekst is.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>This exchange was saved by a newer Pushbench. Update this one to read it.</source>
        <translation>Deze uitwisseling is door een nieuwere Pushbench opgeslagen. Werk deze bij om haar te lezen.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Er is geen versie %1.</translation>
    </message>
</context>
<context>
    <name>hub::Header</name>
    <message>
        <source>%1: a line break may not stand in a header value.</source>
        <translation>%1: een regeleinde mag niet in de waarde van een header staan.</translation>
    </message>
    <message>
        <source>%1: a control character (code %2) may not stand in a header.</source>
        <translation>%1: een besturingsteken (code %2) mag niet in een header staan.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be sent in a header; only plain ASCII characters can.</source>
        <translation>%1: “%2” kan niet in een header worden verstuurd; alleen gewone ASCII-tekens kunnen dat.</translation>
    </message>
    <message>
        <source>A header has no name.</source>
        <translation>Een header heeft geen naam.</translation>
    </message>
    <message>
        <source>Header name “%1” has a character that names may not have, at position %2.</source>
        <translation>Headernaam “%1” heeft een teken dat namen niet mogen hebben, op positie %2.</translation>
    </message>
    <message>
        <source>Header “%1” has no colon. Write it as “Name: value”.</source>
        <translation>Header “%1” heeft geen dubbele punt. Schrijf hem als “Naam: waarde”.</translation>
    </message>
</context>
<context>
    <name>hub::HubAddress</name>
    <message>
        <source>The hub&apos;s name is missing. A connection string does not contain it; it stands beside it in the portal.</source>
        <translation>De naam van de hub ontbreekt. Een verbindingsreeks bevat die niet; hij staat ernaast in de portal.</translation>
    </message>
    <message>
        <source>The hub&apos;s name has “%1” at position %2. Names have letters, digits, dots, hyphens and underscores only.</source>
        <translation>De naam van de hub heeft “%1” op positie %2. Namen hebben alleen letters, cijfers, punten, streepjes en onderstreepjes.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is longer than %1 characters.</source>
        <translation>De naam van de hub is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>The hub&apos;s name may not begin or end with a slash, nor contain two dots in a row.</source>
        <translation>De naam van de hub mag niet met een schuine streep beginnen of eindigen, en geen twee punten na elkaar bevatten.</translation>
    </message>
</context>
<context>
    <name>hub::Installation</name>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1” is geen tekst.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>“%1” is geen object.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1” is geen lijst.</translation>
    </message>
    <message>
        <source>“%1” has something in it that is not a text.</source>
        <translation>“%1” bevat iets dat geen tekst is.</translation>
    </message>
    <message>
        <source>“%1” is not a text; only browsers have an object there.</source>
        <translation>“%1” is geen tekst; alleen browsers hebben daar een object.</translation>
    </message>
    <message>
        <source>“%1” of a browser is an object with endpoint, p256dh and auth.</source>
        <translation>“%1” van een browser is een object met endpoint, p256dh en auth.</translation>
    </message>
    <message>
        <source>“%1” is no platform of an installation. They are wns, apns, fcmv1, browser, adm, baidu, xiaomi, mpns and gcm.</source>
        <translation>“%1” is geen platform van een installatie. Dat zijn wns, apns, fcmv1, browser, adm, baidu, xiaomi, mpns en gcm.</translation>
    </message>
    <message>
        <source>The installation is not JSON: %1.</source>
        <translation>De installatie is geen JSON: %1.</translation>
    </message>
    <message>
        <source>The installation is not a JSON object.</source>
        <translation>De installatie is geen JSON-object.</translation>
    </message>
</context>
<context>
    <name>hub::InstallationPatch</name>
    <message>
        <source>“%1” is no operation; they are add, remove and replace.</source>
        <translation>“%1” is geen bewerking; dat zijn add, remove en replace.</translation>
    </message>
    <message>
        <source>The path “%1” does not begin with “/”, as in /tags.</source>
        <translation>Het pad “%1” begint niet met “/”, zoals in /tags.</translation>
    </message>
    <message>
        <source>The value is missing, or neither a text nor a list nor an object.</source>
        <translation>De waarde ontbreekt, of is geen tekst, lijst of object.</translation>
    </message>
    <message>
        <source>The patch is not JSON: %1.</source>
        <translation>De patch is geen JSON: %1.</translation>
    </message>
    <message>
        <source>The patch is not a list of operations, such as [{&quot;op&quot;:&quot;add&quot;,&quot;path&quot;:&quot;/tags&quot;,&quot;value&quot;:&quot;news&quot;}].</source>
        <translation>De patch is geen lijst van bewerkingen, zoals [{&quot;op&quot;:&quot;add&quot;,&quot;path&quot;:&quot;/tags&quot;,&quot;value&quot;:&quot;news&quot;}].</translation>
    </message>
</context>
<context>
    <name>hub::Job</name>
    <message>
        <source>The answer is not well formed, line %1, column %2.</source>
        <translation>Het antwoord is niet goed gevormd, regel %1, kolom %2.</translation>
    </message>
    <message>
        <source>“%1” is no type of a job. They are %2.</source>
        <translation>“%1” is geen taaktype. Dat zijn %2.</translation>
    </message>
    <message>
        <source>The address of the output container is missing or none. The hub writes there; it needs a signature to read, write and list.</source>
        <translation>Het adres van de uitvoercontainer ontbreekt of is geen adres. De hub schrijft daarheen; nodig is een handtekening voor read, write en list.</translation>
    </message>
    <message>
        <source>The address of the file to import is missing or none. The hub reads it; it needs a signature to read.</source>
        <translation>Het adres van het te importeren bestand ontbreekt of is geen adres. De hub leest het; nodig is een handtekening voor read.</translation>
    </message>
    <message>
        <source>There is no job in the answer.</source>
        <translation>Er staat geen taak in het antwoord.</translation>
    </message>
    <message>
        <source>The answer is not a feed of jobs.</source>
        <translation>Het antwoord is geen feed van taken.</translation>
    </message>
    <message>
        <source>The answer is not the address of a container.</source>
        <translation>Het antwoord is geen adres van een container.</translation>
    </message>
</context>
<context>
    <name>hub::Management</name>
    <message>
        <source>The id is missing. Without it the hub does not know which one is meant.</source>
        <translation>De id ontbreekt. Zonder id weet de hub niet welke is bedoeld.</translation>
    </message>
    <message>
        <source>The ETag is missing. Read the registration first; its ETag says which version is meant.</source>
        <translation>De ETag ontbreekt. Lees eerst de registratie; haar ETag zegt welke versie is bedoeld.</translation>
    </message>
    <message>
        <source>A template belongs to a push service. Choose one, such as Apple.</source>
        <translation>Een sjabloon hoort bij een pushdienst. Kies er een, zoals Apple.</translation>
    </message>
    <message>
        <source>The tag “%1” has a comma, which would make it two tags.</source>
        <translation>De tag “%1” heeft een komma; daardoor zouden het twee tags zijn.</translation>
    </message>
</context>
<context>
    <name>hub::Notification</name>
    <message>
        <source>“%1” is not a kind. Use toast, tile, badge or raw.</source>
        <translation>“%1” is geen soort. Gebruik toast, tile, badge of raw.</translation>
    </message>
</context>
<context>
    <name>hub::NotificationDetails</name>
    <message>
        <source>The root is “%1”, not a NotificationDetails.</source>
        <translation>Het hoofdelement is “%1”, geen NotificationDetails.</translation>
    </message>
    <message>
        <source>The telemetry is not well formed, line %1, column %2.</source>
        <translation>De telemetrie is niet goed gevormd, regel %1, kolom %2.</translation>
    </message>
</context>
<context>
    <name>hub::Operation</name>
    <message>
        <source>send</source>
        <translation>versturen</translation>
    </message>
    <message>
        <source>schedule a notification</source>
        <translation>een melding te plannen</translation>
    </message>
    <message>
        <source>cancel a scheduled notification</source>
        <translation>een geplande melding te annuleren</translation>
    </message>
    <message>
        <source>read the telemetry</source>
        <translation>de telemetrie te lezen</translation>
    </message>
    <message>
        <source>read the feedback</source>
        <translation>de feedback te lezen</translation>
    </message>
    <message>
        <source>create a registration id</source>
        <translation>een registratie-id te maken</translation>
    </message>
    <message>
        <source>create a registration</source>
        <translation>een registratie te maken</translation>
    </message>
    <message>
        <source>save a registration</source>
        <translation>een registratie op te slaan</translation>
    </message>
    <message>
        <source>read a registration</source>
        <translation>een registratie te lezen</translation>
    </message>
    <message>
        <source>delete a registration</source>
        <translation>een registratie te verwijderen</translation>
    </message>
    <message>
        <source>list registrations</source>
        <translation>registraties op te vragen</translation>
    </message>
    <message>
        <source>list the registrations of a tag</source>
        <translation>de registraties van een tag op te vragen</translation>
    </message>
    <message>
        <source>list the registrations of a handle</source>
        <translation>de registraties van een handle op te vragen</translation>
    </message>
    <message>
        <source>save an installation</source>
        <translation>een installatie op te slaan</translation>
    </message>
    <message>
        <source>read an installation</source>
        <translation>een installatie te lezen</translation>
    </message>
    <message>
        <source>change an installation</source>
        <translation>een installatie te wijzigen</translation>
    </message>
    <message>
        <source>delete an installation</source>
        <translation>een installatie te verwijderen</translation>
    </message>
    <message>
        <source>submit a job</source>
        <translation>een taak in te dienen</translation>
    </message>
    <message>
        <source>read a job</source>
        <translation>een taak te lezen</translation>
    </message>
    <message>
        <source>list the jobs</source>
        <translation>de taken op te vragen</translation>
    </message>
</context>
<context>
    <name>hub::Outcome</name>
    <message>
        <source>The root is “%1”, not a NotificationOutcome.</source>
        <translation>Het hoofdelement is “%1”, geen NotificationOutcome.</translation>
    </message>
    <message>
        <source>The outcome is not well formed, line %1, column %2.</source>
        <translation>De uitkomst is niet goed gevormd, regel %1, kolom %2.</translation>
    </message>
    <message>
        <source>The answer is JSON without an outcome&apos;s results.</source>
        <translation>Het antwoord is JSON zonder de resultaten van een uitkomst.</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Aangenomen door %1</translation>
    </message>
    <message>
        <source>Handle not valid here</source>
        <translation>Handle hier niet geldig</translation>
    </message>
    <message>
        <source>Credentials are for another app</source>
        <translation>Aanmeldgegevens zijn voor een andere app</translation>
    </message>
    <message>
        <source>Credentials refused by %1</source>
        <translation>Aanmeldgegevens geweigerd door %1</translation>
    </message>
    <message>
        <source>Payload refused by %1</source>
        <translation>Payload geweigerd door %1</translation>
    </message>
    <message>
        <source>Payload too large</source>
        <translation>Payload te groot</translation>
    </message>
    <message>
        <source>Held back by %1</source>
        <translation>Afgeremd door %1</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 gaf geen antwoord</translation>
    </message>
    <message>
        <source>Skipped, same handle twice</source>
        <translation>Overgeslagen, zelfde handle twee keer</translation>
    </message>
    <message>
        <source>Dropped by %1</source>
        <translation>Weggegooid door %1</translation>
    </message>
    <message>
        <source>Refused, no reason given</source>
        <translation>Geweigerd, geen reden gegeven</translation>
    </message>
</context>
<context>
    <name>hub::Platform</name>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>The browser&apos;s push service</source>
        <translation>De pushdienst van de browser</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Baidu</source>
        <translation>Baidu</translation>
    </message>
    <message>
        <source>Xiaomi</source>
        <translation>Xiaomi</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>The push service</source>
        <translation>De pushdienst</translation>
    </message>
    <message>
        <source>Windows Phone</source>
        <translation>Windows Phone</translation>
    </message>
    <message>
        <source>GCM</source>
        <translation>GCM</translation>
    </message>
    <message>
        <source>“%1” is not a format. Use one of: %2.</source>
        <translation>“%1” is geen format. Gebruik een van deze: %2.</translation>
    </message>
</context>
<context>
    <name>hub::RegistrationCheck</name>
    <message>
        <source>The tag “%1” begins with $; the hub sets such tags by itself and refuses them here.</source>
        <translation>De tag “%1” begint met $; zulke tags zet de hub zelf en weigert hij hier.</translation>
    </message>
    <message>
        <source>The tag “%1…” has %2 characters; %3 are allowed.</source>
        <translation>De tag “%1…” heeft %2 tekens; %3 zijn toegestaan.</translation>
    </message>
    <message>
        <source>The tag “%1” may have letters, digits and _ @ # . : - only.</source>
        <translation>De tag “%1” mag alleen letters, cijfers en _ @ # . : - hebben.</translation>
    </message>
    <message>
        <source>There are %1 tags; a registration takes %2.</source>
        <translation>Er zijn %1 tags; een registratie neemt er %2 aan.</translation>
    </message>
    <message>
        <source>A browser&apos;s subscription has a key, p256dh; it is missing.</source>
        <translation>Het abonnement van een browser heeft een sleutel, p256dh; die ontbreekt.</translation>
    </message>
    <message>
        <source>A browser&apos;s subscription has a secret, auth; it is missing.</source>
        <translation>Het abonnement van een browser heeft een geheim, auth; dat ontbreekt.</translation>
    </message>
    <message>
        <source>The handle is missing; it says which device is meant.</source>
        <translation>De handle ontbreekt; die zegt welk apparaat is bedoeld.</translation>
    </message>
    <message>
        <source>An Apple token is hexadecimal, with an even number of digits.</source>
        <translation>Een token van Apple is hexadecimaal, met een even aantal cijfers.</translation>
    </message>
    <message>
        <source>This handle must be a whole address, https://…</source>
        <translation>Deze handle moet een volledig adres zijn, https://…</translation>
    </message>
    <message>
        <source>A Baidu handle is the user&apos;s id, a hyphen and the channel&apos;s.</source>
        <translation>Een handle van Baidu bestaat uit de id van de gebruiker, een streepje en de id van het kanaal.</translation>
    </message>
    <message>
        <source>A template belongs to a push service. Choose one, such as Apple.</source>
        <translation>Een sjabloon hoort bij een pushdienst. Kies er een, zoals Apple.</translation>
    </message>
    <message>
        <source>Only Windows and Windows Phone have secondary tiles.</source>
        <translation>Alleen Windows en Windows Phone hebben secundaire tegels.</translation>
    </message>
    <message>
        <source>The template has no body.</source>
        <translation>Het sjabloon heeft geen body.</translation>
    </message>
</context>
<context>
    <name>hub::RegistrationJson</name>
    <message>
        <source>The handle is missing.</source>
        <translation>De handle ontbreekt.</translation>
    </message>
    <message>
        <source>The tags are not a list of texts.</source>
        <translation>De tags zijn geen lijst van teksten.</translation>
    </message>
</context>
<context>
    <name>hub::RegistrationXml</name>
    <message>
        <source>The answer is not well formed, line %1, column %2.</source>
        <translation>Het antwoord is niet goed gevormd, regel %1, kolom %2.</translation>
    </message>
</context>
<context>
    <name>hub::Request</name>
    <message>
        <source>The api-version “%1” may have letters, digits, dots and hyphens only.</source>
        <translation>De api-version “%1” mag alleen letters, cijfers, punten en streepjes hebben.</translation>
    </message>
    <message>
        <source>The time of the schedule is not a date.</source>
        <translation>De tijd van de planning is geen datum.</translation>
    </message>
    <message>
        <source>A schedule needs everyone or tags as its target; the service does not schedule sends to a handle.</source>
        <translation>Een planning heeft iedereen of tags als doel nodig; de dienst plant geen verzendingen naar een handle.</translation>
    </message>
    <message>
        <source>A test send cannot be scheduled. Switch one of the two off.</source>
        <translation>Een testverzending kan niet worden gepland. Zet een van de twee uit.</translation>
    </message>
    <message>
        <source>A template send goes to registrations; it cannot be addressed to a handle.</source>
        <translation>Een sjabloonverzending gaat naar registraties; een handle kan het doel niet zijn.</translation>
    </message>
    <message>
        <source>The device handle is empty.</source>
        <translation>De handle van het apparaat is leeg.</translation>
    </message>
    <message>
        <source>A browser is addressed by its endpoint and the keys p256dh and auth; `%1` is missing.</source>
        <translation>Een browser heeft als adres zijn endpoint en de sleutels p256dh en auth; `%1` ontbreekt.</translation>
    </message>
    <message>
        <source>`%1` belongs to browsers only.</source>
        <translation>`%1` hoort alleen bij browsers.</translation>
    </message>
    <message>
        <source>A template send goes to registrations; it cannot be addressed to handles.</source>
        <translation>Een sjabloonverzending gaat naar registraties; handles kunnen het doel niet zijn.</translation>
    </message>
    <message>
        <source>Browsers cannot be addressed in a batch: each needs keys of its own. Send to one device at a time.</source>
        <translation>Browsers kunnen niet in een batch: elke browser heeft eigen sleutels nodig. Verstuur naar één apparaat tegelijk.</translation>
    </message>
    <message>
        <source>The batch has no handles.</source>
        <translation>De batch heeft geen handles.</translation>
    </message>
    <message>
        <source>The batch has %1 handles; %2 are allowed.</source>
        <translation>De batch heeft %1 handles; %2 zijn toegestaan.</translation>
    </message>
    <message>
        <source>Handle %1 of the batch is empty.</source>
        <translation>Handle %1 van de batch is leeg.</translation>
    </message>
    <message>
        <source>The header `%1` is made from the connection, the format and the target; it cannot be an extra header.</source>
        <translation>De header `%1` wordt gemaakt uit de verbinding, het format en het doel; het kan geen extra header zijn.</translation>
    </message>
    <message>
        <source>The kind “%1” does not exist for %2.</source>
        <translation>De soort “%1” bestaat niet voor %2.</translation>
    </message>
    <message>
        <source>The schedule&apos;s time, %1 UTC, is in the past.</source>
        <translation>De geplande tijd, %1 UTC, is voorbij.</translation>
    </message>
    <message>
        <source>The schedule&apos;s time, %1 UTC, is more than 7 days away; the service takes no more.</source>
        <translation>De geplande tijd, %1 UTC, is meer dan 7 dagen vooruit; verder gaat de dienst niet.</translation>
    </message>
    <message>
        <source>The header `Content-Type` of a batch holds its boundary; it cannot be an extra header.</source>
        <translation>De header `Content-Type` van een reeks bevat de scheiding ervan; hij kan geen extra header zijn.</translation>
    </message>
</context>
<context>
    <name>hub::SasToken</name>
    <message>
        <source>The token does not begin with “SharedAccessSignature ”.</source>
        <translation>Het token begint niet met “SharedAccessSignature ”.</translation>
    </message>
    <message>
        <source>The token lacks “%1”.</source>
        <translation>Het token mist “%1”.</translation>
    </message>
    <message>
        <source>The token&apos;s end (“se”) is not a number of seconds.</source>
        <translation>Het einde van het token (“se”) is geen aantal seconden.</translation>
    </message>
</context>
<context>
    <name>hub::TagExpression</name>
    <message>
        <source>The expression is nested more than %1 levels deep.</source>
        <translation>De uitdrukking is meer dan %1 niveaus diep genest.</translation>
    </message>
    <message>
        <source>The bracket at character %1 is not closed.</source>
        <translation>Het haakje op teken %1 is niet gesloten.</translation>
    </message>
    <message>
        <source>The tag at character %1 has %2 characters; %3 are allowed.</source>
        <translation>De tag op teken %1 heeft %2 tekens; %3 zijn toegestaan.</translation>
    </message>
    <message>
        <source>`%1` must be followed by an id and a closing brace.</source>
        <translation>Na `%1` moeten een id en een sluitende accolade komen.</translation>
    </message>
    <message>
        <source>A tag that begins with `$` is either `$InstallationId:{…}` or `$UserId:{…}`; the braces belong to it.</source>
        <translation>Een tag die met `$` begint is `$InstallationId:{…}` of `$UserId:{…}`; de accolades horen erbij.</translation>
    </message>
    <message>
        <source>“%1” at character %2: only the letters A to Z are safe in tags.</source>
        <translation>“%1” op teken %2: alleen de letters A tot Z zijn veilig in tags.</translation>
    </message>
    <message>
        <source>“%1” at character %2 may not stand in a tag. Letters, digits and _ @ # . : - may.</source>
        <translation>“%1” op teken %2 mag niet in een tag staan. Letters, cijfers en _ @ # . : - mogen wel.</translation>
    </message>
    <message>
        <source>Expected a tag at character %1.</source>
        <translation>Op teken %1 wordt een tag verwacht.</translation>
    </message>
    <message>
        <source>Expected a tag after `%1`, at character %2.</source>
        <translation>Na `%1` wordt een tag verwacht, op teken %2.</translation>
    </message>
    <message>
        <source>The bracket at character %1 closes nothing.</source>
        <translation>Het haakje op teken %1 sluit niets.</translation>
    </message>
    <message>
        <source>A single `%1` at character %2; write it twice.</source>
        <translation>Eén enkele `%1` op teken %2; schrijf het dubbel.</translation>
    </message>
    <message>
        <source>Expected `&amp;&amp;` or `||` before character %1.</source>
        <translation>Voor teken %1 wordt `&amp;&amp;` of `||` verwacht.</translation>
    </message>
    <message>
        <source>%1 tags; with `||` alone %2 are allowed. Split it into several sends.</source>
        <translation>%1 tags; met alleen `||` zijn er %2 toegestaan. Verdeel ze over meer verzendingen.</translation>
    </message>
    <message>
        <source>%1 tags; %2 are allowed once `&amp;&amp;` or `!` occurs (with `||` alone it is 20).</source>
        <translation>%1 tags; er zijn er %2 toegestaan zodra `&amp;&amp;` of `!` voorkomt (met alleen `||` zijn het er 20).</translation>
    </message>
    <message>
        <source>No tags would mean nobody. For all devices choose Everyone.</source>
        <translation>Geen tags zou niemand betekenen. Kies Iedereen voor alle apparaten.</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>De uitdrukking is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>“%1” is an expression, not one tag.</source>
        <translation>“%1” is een uitdrukking, niet één tag.</translation>
    </message>
</context>
<context>
    <name>hub::TagVerdict</name>
    <message>
        <source>It lacks “%1”.</source>
        <translation>Het mist “%1”.</translation>
    </message>
    <message>
        <source>It has “%1”, not “%2”: upper and lower case count.</source>
        <translation>Het heeft “%1”, niet “%2”: hoofdletters tellen.</translation>
    </message>
    <message>
        <source>It has “%1”, which is left out.</source>
        <translation>Het heeft “%1”, dat is uitgesloten.</translation>
    </message>
    <message>
        <source>It fits %1, which is left out.</source>
        <translation>Het past op %1, dat is uitgesloten.</translation>
    </message>
    <message>
        <source>It fits none of %1.</source>
        <translation>Het past op geen van %1.</translation>
    </message>
    <message>
        <source>It has “%1”.</source>
        <translation>Het heeft “%1”.</translation>
    </message>
    <message>
        <source>It does not fit %1, which is left out.</source>
        <translation>Het past niet op %1, dat is uitgesloten.</translation>
    </message>
    <message>
        <source>All parts hold.</source>
        <translation>Alle delen kloppen.</translation>
    </message>
    <message>
        <source>%1 holds, and one is enough.</source>
        <translation>%1 klopt, en één is genoeg.</translation>
    </message>
    <message>
        <source>Yes. %1</source>
        <translation>Ja. %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nee. %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A test console for Azure Notification Hubs.</source>
        <translation>Een testconsole voor Azure Notification Hubs.</translation>
    </message>
    <message>
        <source>A share bundle, a draft or a payload to open.</source>
        <translation>Een bundel, een concept of een payload om te openen.</translation>
    </message>
</context>
<context>
    <name>payload</name>
    <message>
        <source>There is a NUL byte, which no text may have, line %1.</source>
        <translation>Er staat een NUL-byte, die geen tekst mag hebben, regel %1.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8, line %2. Save the text as UTF-8 and open it again.</source>
        <translation>De byte %1 is geen UTF-8, regel %2. Sla de tekst op als UTF-8 en open hem opnieuw.</translation>
    </message>
</context>
<context>
    <name>payload::FcmConverter</name>
    <message>
        <source>`%1` is now `%2`.</source>
        <translation>`%1` is nu `%2`.</translation>
    </message>
    <message>
        <source>Everything is inside one `message` object.</source>
        <translation>Alles staat in één `message`-object.</translation>
    </message>
    <message>
        <source>`time_to_live` is now `android.ttl`, a text of seconds: “%1s”.</source>
        <translation>`time_to_live` is nu `android.ttl`, een tekst van seconden: “%1s”.</translation>
    </message>
    <message>
        <source>`%1` is now JSON in a text: v1 takes only texts there.</source>
        <translation>`%1` is nu JSON in een tekst: v1 aanvaardt daar alleen teksten.</translation>
    </message>
    <message>
        <source>`%1` is now a text: v1 takes only texts there.</source>
        <translation>`%1` is nu een tekst: v1 aanvaardt daar alleen teksten.</translation>
    </message>
    <message>
        <source>`%1` is now a list, no text with a list in it.</source>
        <translation>`%1` is nu een lijst, geen tekst met een lijst erin.</translation>
    </message>
    <message>
        <source>The payload is no object in braces { }.</source>
        <translation>De payload is geen object tussen accolades { }.</translation>
    </message>
    <message>
        <source>This has the form of FCM v1 already.</source>
        <translation>Dit heeft al de vorm van FCM v1.</translation>
    </message>
    <message>
        <source>`%1` is left out: %2</source>
        <translation>`%1` wordt weggelaten: %2</translation>
    </message>
    <message>
        <source>it is null, which says nothing.</source>
        <translation>het is null, wat niets zegt.</translation>
    </message>
    <message>
        <source>it is no object in braces { }.</source>
        <translation>het is geen object tussen accolades { }.</translation>
    </message>
    <message>
        <source>the hub says who gets it.</source>
        <translation>de hub zegt wie het krijgt.</translation>
    </message>
    <message>
        <source>v1 has it outside of the message, where a hub does not look.</source>
        <translation>v1 heeft het buiten het bericht, waar een hub niet kijkt.</translation>
    </message>
    <message>
        <source>v1 has nothing for it.</source>
        <translation>v1 heeft er niets voor.</translation>
    </message>
    <message>
        <source>it is no number of seconds from 0 up.</source>
        <translation>het is geen aantal seconden vanaf 0.</translation>
    </message>
    <message>
        <source>it is neither true nor false.</source>
        <translation>het is niet true en ook niet false.</translation>
    </message>
    <message>
        <source>v1 knows only “normal” and “high”.</source>
        <translation>v1 kent alleen “normal” en “high”.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>het is geen tekst.</translation>
    </message>
    <message>
        <source>it is no whole number from 0 up.</source>
        <translation>het is geen geheel getal vanaf 0.</translation>
    </message>
    <message>
        <source>the name is reserved in v1. Choose another one.</source>
        <translation>de naam is in v1 gereserveerd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>it is null, and v1 takes only texts there.</source>
        <translation>het is null, en v1 aanvaardt daar alleen teksten.</translation>
    </message>
</context>
<context>
    <name>payload::HandleShape</name>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>a Windows channel</source>
        <translation>een Windows-kanaal</translation>
    </message>
    <message>
        <source>A Windows channel is an https address at notify.windows.com.</source>
        <translation>Een Windows-kanaal is een https-adres op notify.windows.com.</translation>
    </message>
    <message>
        <source>Device token</source>
        <translation>Apparaattoken</translation>
    </message>
    <message>
        <source>an APNs token</source>
        <translation>een APNs-token</translation>
    </message>
    <message>
        <source>An APNs token is an even number of hex digits, 64 or more.</source>
        <translation>Een APNs-token is een even aantal hex-cijfers, 64 of meer.</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>Registratietoken</translation>
    </message>
    <message>
        <source>an FCM token</source>
        <translation>een FCM-token</translation>
    </message>
    <message>
        <source>An FCM token is 100 or more letters, digits, hyphens, underscores and colons.</source>
        <translation>Een FCM-token is 100 of meer letters, cijfers, streepjes, onderstreepjes en dubbele punten.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>a browser&apos;s endpoint</source>
        <translation>het endpoint van een browser</translation>
    </message>
    <message>
        <source>A browser&apos;s endpoint is the https address of its subscription.</source>
        <translation>Het endpoint van een browser is het https-adres van zijn abonnement.</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>Registratie-id</translation>
    </message>
    <message>
        <source>an Amazon registration id</source>
        <translation>een registratie-id van Amazon</translation>
    </message>
    <message>
        <source>An Amazon registration id begins with amzn1.adm-registration.</source>
        <translation>Een registratie-id van Amazon begint met amzn1.adm-registration.</translation>
    </message>
    <message>
        <source>User id and channel id</source>
        <translation>Gebruikers-id en kanaal-id</translation>
    </message>
    <message>
        <source>a Baidu user id and channel id</source>
        <translation>een gebruikers-id en kanaal-id van Baidu</translation>
    </message>
    <message>
        <source>For Baidu it is the user id, a hyphen and the channel id.</source>
        <translation>Bij Baidu is het de gebruikers-id, een streepje en de kanaal-id.</translation>
    </message>
    <message>
        <source>a Xiaomi registration id</source>
        <translation>een registratie-id van Xiaomi</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>a handle</source>
        <translation>een handle</translation>
    </message>
    <message>
        <source>a Windows Phone channel</source>
        <translation>een Windows Phone-kanaal</translation>
    </message>
    <message>
        <source>A Windows Phone channel is an address at notify.live.net.</source>
        <translation>Een Windows Phone-kanaal is een adres op notify.live.net.</translation>
    </message>
    <message>
        <source>a GCM token</source>
        <translation>een GCM-token</translation>
    </message>
    <message>
        <source>A GCM token is 100 or more letters, digits, hyphens, underscores and colons.</source>
        <translation>Een GCM-token is 100 of meer letters, cijfers, streepjes, onderstreepjes en dubbele punten.</translation>
    </message>
</context>
<context>
    <name>payload::Json</name>
    <message>
        <source>The text that begins in line %1 has no closing quote at the end of the line. A line break inside it is written \n.</source>
        <translation>De tekst die in regel %1 begint heeft geen sluitend aanhalingsteken aan het einde van de regel. Een regeleinde erin schrijf je als \n.</translation>
    </message>
    <message>
        <source>A tab inside a text is written \t, line %1.</source>
        <translation>Een tab in een tekst schrijf je als \t, regel %1.</translation>
    </message>
    <message>
        <source>The control character %1 inside a text is written \u%1, line %2.</source>
        <translation>Het besturingsteken %1 in een tekst schrijf je als \u%1, regel %2.</translation>
    </message>
    <message>
        <source>This text has one half of a \u pair without the other, line %1. Devices show it in different ways.</source>
        <translation>Deze tekst heeft één helft van een \u-paar zonder de andere, regel %1. Apparaten tonen dat op verschillende manieren.</translation>
    </message>
    <message>
        <source>\u needs four digits 0 to 9 or A to F after it, line %1.</source>
        <translation>Na \u moeten vier cijfers 0 tot 9 of A tot F staan, regel %1.</translation>
    </message>
    <message>
        <source>%1 means nothing in JSON, line %2. A backslash itself is written \\.</source>
        <translation>%1 betekent niets in JSON, regel %2. Een backslash zelf schrijf je als \\.</translation>
    </message>
    <message>
        <source>The text that begins in line %1 has no closing quote.</source>
        <translation>De tekst die in regel %1 begint heeft geen sluitend aanhalingsteken.</translation>
    </message>
    <message>
        <source>A number has no + before it, line %2.</source>
        <translation>Voor een getal staat geen +, regel %2.</translation>
    </message>
    <message>
        <source>%1 needs a digit before the point, line %2.</source>
        <translation>%1 heeft een cijfer voor de punt nodig, regel %2.</translation>
    </message>
    <message>
        <source>%1: JSON has decimal numbers only, line %2.</source>
        <translation>%1: JSON heeft alleen decimale getallen, regel %2.</translation>
    </message>
    <message>
        <source>%1 is not a number, line %2.</source>
        <translation>%1 is geen getal, regel %2.</translation>
    </message>
    <message>
        <source>%1 starts with a 0, which numbers may not, line %2.</source>
        <translation>%1 begint met een 0, wat getallen niet mogen, regel %2.</translation>
    </message>
    <message>
        <source>%1 needs a digit after the point, line %2.</source>
        <translation>%1 heeft een cijfer na de punt nodig, regel %2.</translation>
    </message>
    <message>
        <source>%1 needs a digit after the e, line %2.</source>
        <translation>%1 heeft een cijfer na de e nodig, regel %2.</translation>
    </message>
    <message>
        <source>JSON has no comments, line %2.</source>
        <translation>JSON heeft geen commentaar, regel %2.</translation>
    </message>
    <message>
        <source>Text stands in double quotes, not in single ones, line %2.</source>
        <translation>Tekst staat tussen dubbele aanhalingstekens, niet tussen enkele, regel %2.</translation>
    </message>
    <message>
        <source>Text stands in double quotes, line %2.</source>
        <translation>Tekst staat tussen dubbele aanhalingstekens, regel %2.</translation>
    </message>
    <message>
        <source>%1 is a typographic quote, line %2. JSON needs the straight one.</source>
        <translation>%1 is een typografisch aanhalingsteken, regel %2. JSON heeft het rechte nodig.</translation>
    </message>
    <message>
        <source>There is a no-break space here, line %2. Use an ordinary one.</source>
        <translation>Hier staat een vaste spatie, regel %2. Gebruik een gewone.</translation>
    </message>
    <message>
        <source>There is an invisible character here (U+200B), line %2. Remove it.</source>
        <translation>Hier staat een onzichtbaar teken (U+200B), regel %2. Verwijder het.</translation>
    </message>
    <message>
        <source>There is an invisible character here (U+FEFF), line %2. Remove it.</source>
        <translation>Hier staat een onzichtbaar teken (U+FEFF), regel %2. Verwijder het.</translation>
    </message>
    <message>
        <source>%1 is written in small letters, line %2.</source>
        <translation>%1 schrijf je in kleine letters, regel %2.</translation>
    </message>
    <message>
        <source>%1 is written null in JSON, line %2.</source>
        <translation>%1 heet null in JSON, regel %2.</translation>
    </message>
    <message>
        <source>%1 is no number that JSON knows, line %2.</source>
        <translation>%1 is geen getal dat JSON kent, regel %2.</translation>
    </message>
    <message>
        <source>%1 needs double quotes around it, line %2.</source>
        <translation>%1 moet tussen dubbele aanhalingstekens staan, regel %2.</translation>
    </message>
    <message>
        <source>%1 does not belong here, line %2.</source>
        <translation>%1 hoort hier niet, regel %2.</translation>
    </message>
    <message>
        <source>This is UTF-16. JSON is sent as UTF-8.</source>
        <translation>Dit is UTF-16. JSON wordt verstuurd als UTF-8.</translation>
    </message>
    <message>
        <source>The payload starts with an invisible byte order mark, which JSON should not have. Some services refuse it.</source>
        <translation>De payload begint met een onzichtbare byte order mark, die JSON niet hoort te hebben. Sommige diensten weigeren die.</translation>
    </message>
    <message>
        <source>There is no JSON here, only blanks.</source>
        <translation>Hier staat geen JSON, alleen witruimte.</translation>
    </message>
    <message>
        <source>This looks like XML, but JSON is expected: it begins with &lt;, line %1.</source>
        <translation>Dit lijkt op XML, maar JSON wordt verwacht: het begint met &lt;, regel %1.</translation>
    </message>
    <message>
        <source>There is one %1 too many, line %2.</source>
        <translation>Er staat één %1 te veel, regel %2.</translation>
    </message>
    <message>
        <source>The JSON has ended, but %1 follows it, line %2.</source>
        <translation>De JSON is klaar, maar %1 volgt nog, regel %2.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels, line %2.</source>
        <translation>Dit is dieper genest dan %1 niveaus, regel %2.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected instead of %1, line %2.</source>
        <translation>Een naam tussen dubbele aanhalingstekens wordt verwacht in plaats van %1, regel %2.</translation>
    </message>
    <message>
        <source>The value of %1 is missing, line %2.</source>
        <translation>De waarde van %1 ontbreekt, regel %2.</translation>
    </message>
    <message>
        <source>A colon is missing after %1, line %2.</source>
        <translation>Een dubbele punt ontbreekt na %1, regel %2.</translation>
    </message>
    <message>
        <source>There is one comma too many, line %1.</source>
        <translation>Er staat één komma te veel, regel %1.</translation>
    </message>
    <message>
        <source>There is a comma too many before the closing %1, line %2.</source>
        <translation>Er staat een komma te veel voor de sluitende %1, regel %2.</translation>
    </message>
    <message>
        <source>A comma is expected instead of %1, line %2.</source>
        <translation>Een komma wordt verwacht in plaats van %1, regel %2.</translation>
    </message>
    <message>
        <source>A comma is missing before %1, line %2.</source>
        <translation>Een komma ontbreekt voor %1, regel %2.</translation>
    </message>
    <message>
        <source>There is nothing before the comma, line %1.</source>
        <translation>Er staat niets voor de komma, regel %1.</translation>
    </message>
    <message>
        <source>The %1 of line %2 is closed by %3 in line %4.</source>
        <translation>De %1 van regel %2 wordt gesloten door %3 in regel %4.</translation>
    </message>
    <message>
        <source>The %1 of line %2 is never closed.</source>
        <translation>De %1 van regel %2 wordt nooit gesloten.</translation>
    </message>
    <message>
        <source>%1 in line %2 is there already, in line %3. Services take one of the two, mostly the last.</source>
        <translation>%1 in regel %2 staat er al, in regel %3. Diensten nemen een van de twee, meestal de laatste.</translation>
    </message>
</context>
<context>
    <name>payload::OneMessage</name>
    <message>
        <source>silent (send a raw notification)</source>
        <translation>stil (stuur een raw-melding)</translation>
    </message>
    <message>
        <source>badge (a notification of its own)</source>
        <translation>badge (een eigen melding)</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>geluid</translation>
    </message>
    <message>
        <source>image (needs a service extension in the app)</source>
        <translation>afbeelding (vraagt een service-extensie in de app)</translation>
    </message>
    <message>
        <source>link (the app has to open it)</source>
        <translation>link (de app moet hem openen)</translation>
    </message>
    <message>
        <source>silent (browsers want to see something)</source>
        <translation>stil (browsers willen iets tonen)</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>levensduur</translation>
    </message>
    <message>
        <source>silent (send a Baidu message)</source>
        <translation>stil (stuur een Baidu-bericht)</translation>
    </message>
    <message>
        <source>image</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>collapse key</source>
        <translation>samenvouwsleutel</translation>
    </message>
    <message>
        <source>silent (the registered template says so)</source>
        <translation>stil (dat zegt het geregistreerde sjabloon)</translation>
    </message>
    <message>
        <source>collapse key (cut to “%1”)</source>
        <translation>samenvouwsleutel (afgekapt tot “%1”)</translation>
    </message>
    <message>
        <source>title (a silent one has none)</source>
        <translation>titel (een stil bericht heeft er geen)</translation>
    </message>
    <message>
        <source>body (a silent one has none)</source>
        <translation>tekst (een stil bericht heeft er geen)</translation>
    </message>
    <message>
        <source>sound (a silent one has none)</source>
        <translation>geluid (een stil bericht heeft er geen)</translation>
    </message>
    <message>
        <source>badge (a silent one has none)</source>
        <translation>badge (een stil bericht heeft er geen)</translation>
    </message>
    <message>
        <source>badge 0 (Android takes it away with the notification)</source>
        <translation>badge 0 (Android haalt die samen met de melding weg)</translation>
    </message>
    <message>
        <source>sound (only the usual one)</source>
        <translation>geluid (alleen het gebruikelijke)</translation>
    </message>
    <message>
        <source>link (a silent one has none)</source>
        <translation>link (een stil bericht heeft er geen)</translation>
    </message>
</context>
<context>
    <name>payload::PasteAs</name>
    <message numerus="yes">
        <source>a list of %n handle(s)</source>
        <translation>
            <numerusform>een lijst van %n handle</numerusform>
            <numerusform>een lijst van %n handles</numerusform>
        </translation>
    </message>
    <message>
        <source>a cURL command</source>
        <translation>een cURL-opdracht</translation>
    </message>
    <message>
        <source>an HTTP request</source>
        <translation>een HTTP-verzoek</translation>
    </message>
    <message>
        <source>a payload in a string of a program</source>
        <translation>een payload in een string van een programma</translation>
    </message>
    <message>
        <source>a connection string with a key</source>
        <translation>een verbindingsreeks met een sleutel</translation>
    </message>
    <message>
        <source>a payload</source>
        <translation>een payload</translation>
    </message>
    <message>
        <source>The format “%1” is not known.</source>
        <translation>Het format “%1” is niet bekend.</translation>
    </message>
    <message>
        <source>The time to send it, “%1”, cannot be read. As it is, it would go out at once.</source>
        <translation>De tijd om het te versturen, “%1”, is niet te lezen. Zoals het nu is, zou het meteen uitgaan.</translation>
    </message>
    <message>
        <source>The X-WNS-Type “%1” is not known.</source>
        <translation>De waarde “%1” van X-WNS-Type is niet bekend.</translation>
    </message>
    <message>
        <source>The payload is in the file “%1”, which was not read. Open it, or paste what is in it.</source>
        <translation>De payload staat in het bestand “%1”, dat niet is gelezen. Open het, of plak wat erin staat.</translation>
    </message>
</context>
<context>
    <name>payload::Preview</name>
    <message>
        <source>Medium tile</source>
        <translation>Middelgrote tile</translation>
    </message>
    <message>
        <source>Wide tile</source>
        <translation>Brede tile</translation>
    </message>
    <message>
        <source>Large tile</source>
        <translation>Grote tile</translation>
    </message>
    <message>
        <source>Small tile</source>
        <translation>Kleine tile</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Phone toast</source>
        <translation>Telefoontoast</translation>
    </message>
    <message>
        <source>The payload cannot be read, so there is nothing to show.</source>
        <translation>De payload kan niet worden gelezen, dus er is niets om te tonen.</translation>
    </message>
    <message>
        <source>iPhone, lock screen</source>
        <translation>iPhone, vergrendelscherm</translation>
    </message>
    <message>
        <source>iPhone, opened</source>
        <translation>iPhone, geopend</translation>
    </message>
    <message>
        <source>Chrome on Windows</source>
        <translation>Chrome op Windows</translation>
    </message>
    <message>
        <source>Android, folded</source>
        <translation>Android, samengevouwen</translation>
    </message>
    <message>
        <source>Android, opened</source>
        <translation>Android, uitgevouwen</translation>
    </message>
    <message>
        <source>A raw payload goes to the running app, which does with it what it wants. Nothing is shown by itself.</source>
        <translation>Een raw-payload gaat naar de actieve app, die ermee doet wat hij wil. Uit zichzelf wordt er niets getoond.</translation>
    </message>
    <message>
        <source>Toast, Windows 11</source>
        <translation>Toast, Windows 11</translation>
    </message>
    <message>
        <source>Toast, Windows 10</source>
        <translation>Toast, Windows 10</translation>
    </message>
    <message>
        <source>Toast, folded</source>
        <translation>Toast, ingeklapt</translation>
    </message>
    <message>
        <source>What is shown depends on the template that each device has registered. These are the properties that it can name.</source>
        <translation>Wat er wordt getoond, hangt af van het sjabloon dat elk apparaat heeft geregistreerd. Dit zijn de eigenschappen die het kan noemen.</translation>
    </message>
    <message>
        <source>A property is a text; objects and lists are refused.</source>
        <translation>Een eigenschap is een tekst; objecten en lijsten worden geweigerd.</translation>
    </message>
    <message>
        <source>Firefox on Windows</source>
        <translation>Firefox op Windows</translation>
    </message>
    <message>
        <source>Safari on a Mac</source>
        <translation>Safari op een Mac</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
</context>
<context>
    <name>payload::PreviewAndroid</name>
    <message>
        <source>A key is shown here; the app&apos;s resource of that name takes its place, or the line is missing.</source>
        <translation>Hier wordt een sleutel getoond; de resource met die naam uit de app komt ervoor in de plaats, of de regel ontbreekt.</translation>
    </message>
    <message>
        <source>Without a title the app&apos;s name stands there.</source>
        <translation>Zonder titel staat hier de naam van de app.</translation>
    </message>
    <message>
        <source>A picture needs an https address.</source>
        <translation>Een afbeelding heeft een https-adres nodig.</translation>
    </message>
    <message>
        <source>Without a channel it does not pop up over other apps.</source>
        <translation>Zonder kanaal verschijnt de melding niet boven andere apps.</translation>
    </message>
    <message>
        <source>Pops up only if the app has the channel %1 with high importance.</source>
        <translation>Verschijnt alleen boven andere apps als de app het kanaal %1 met hoog belang heeft.</translation>
    </message>
    <message>
        <source>Replaces the one with the tag %1.</source>
        <translation>Vervangt de melding met de tag %1.</translation>
    </message>
    <message>
        <source>Not on the lock screen.</source>
        <translation>Niet op het vergrendelscherm.</translation>
    </message>
    <message>
        <source>FCM v1 needs everything inside one `message` object.</source>
        <translation>FCM v1 verwacht alles binnen één `message`-object.</translation>
    </message>
    <message>
        <source>A data message shows nothing by itself: the app decides.</source>
        <translation>Een databericht toont uit zichzelf niets: de app beslist.</translation>
    </message>
    <message>
        <source>Google switched this service off in 2024: nothing arrives.</source>
        <translation>Google heeft deze dienst in 2024 uitgeschakeld: er komt niets aan.</translation>
    </message>
    <message>
        <source>Only newer devices show it by themselves.</source>
        <translation>Alleen nieuwere apparaten tonen dit uit zichzelf.</translation>
    </message>
    <message>
        <source>The app gets the data and draws what it wants.</source>
        <translation>De app krijgt de gegevens en tekent wat hij wil.</translation>
    </message>
    <message>
        <source>Without a description nothing is shown.</source>
        <translation>Zonder beschrijving wordt er niets getoond.</translation>
    </message>
    <message>
        <source>A pass-through message goes to the app; nothing is shown.</source>
        <translation>Een doorgeefbericht gaat naar de app; er wordt niets getoond.</translation>
    </message>
    <message>
        <source>Title and description are both needed.</source>
        <translation>Titel en beschrijving zijn allebei nodig.</translation>
    </message>
    <message>
        <source>Replaces the one with the id %1.</source>
        <translation>Vervangt de melding met de id %1.</translation>
    </message>
    <message>
        <source>Sent as a message (X-Baidu-Message-Type 0): it goes to the app, and nothing is shown by itself.</source>
        <translation>Verstuurd als bericht (X-Baidu-Message-Type 0): het gaat naar de app, en uit zichzelf wordt er niets getoond.</translation>
    </message>
</context>
<context>
    <name>payload::PreviewApple</name>
    <message>
        <source>There is no text, so no banner is shown.</source>
        <translation>Er is geen tekst, dus er wordt geen banner getoond.</translation>
    </message>
    <message>
        <source>A background push: nothing is shown. iOS wakes the app when it sees fit.</source>
        <translation>Een achtergrondpush: er wordt niets getoond. iOS wekt de app wanneer het dat geschikt vindt.</translation>
    </message>
    <message>
        <source>No banner: only the sound is played.</source>
        <translation>Geen banner: alleen het geluid wordt afgespeeld.</translation>
    </message>
    <message>
        <source>A key is shown here; the app&apos;s own text takes its place.</source>
        <translation>Hier wordt een sleutel getoond; de eigen tekst van de app komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Critical alerts need a permission from Apple; without it this is active.</source>
        <translation>Voor kritieke meldingen is toestemming van Apple nodig; zonder die toestemming geldt active.</translation>
    </message>
    <message>
        <source>Passive: in the list only, and without a sound.</source>
        <translation>Passive: alleen in de lijst, en zonder geluid.</translation>
    </message>
    <message>
        <source>The picture is not shown: that needs mutable-content 1 and a service extension in the app.</source>
        <translation>De afbeelding wordt niet getoond: daarvoor zijn mutable-content 1 en een service extension in de app nodig.</translation>
    </message>
    <message>
        <source>with a service extension</source>
        <translation>met een service extension</translation>
    </message>
    <message>
        <source>The picture is shown only if the app has a service extension that loads it.</source>
        <translation>De afbeelding wordt alleen getoond als de app een service extension heeft die haar laadt.</translation>
    </message>
    <message>
        <source>Plays the usual sound.</source>
        <translation>Speelt het gebruikelijke geluid af.</translation>
    </message>
    <message>
        <source>Plays a sound of the app.</source>
        <translation>Speelt een geluid van de app af.</translation>
    </message>
    <message>
        <source>Makes no sound.</source>
        <translation>Maakt geen geluid.</translation>
    </message>
    <message>
        <source>Sets the number on the app&apos;s icon to %1.</source>
        <translation>Zet het getal op het appicoon op %1.</translation>
    </message>
    <message>
        <source>Its buttons are those that the app has for the category %1.</source>
        <translation>De knoppen zijn die van de app voor de categorie %1.</translation>
    </message>
    <message>
        <source>Stacks with others of the thread %1.</source>
        <translation>Wordt gestapeld met andere meldingen van de thread %1.</translation>
    </message>
    <message>
        <source>A VoIP push goes to the app, which must show a call.</source>
        <translation>Een VoIP-push gaat naar de app, die een oproep moet tonen.</translation>
    </message>
    <message>
        <source>There is no `aps` object, so iOS shows nothing.</source>
        <translation>Er is geen `aps`-object, dus iOS toont niets.</translation>
    </message>
    <message>
        <source>A live activity: the app&apos;s own widget draws the new state.</source>
        <translation>Een live-activiteit: de eigen widget van de app tekent de nieuwe toestand.</translation>
    </message>
    <message>
        <source>No banner: only the number on the app&apos;s icon goes away.</source>
        <translation>Geen banner: alleen het getal op het appicoon verdwijnt.</translation>
    </message>
    <message>
        <source>No banner, and the badge is no number: iOS passes over it.</source>
        <translation>Geen banner, en de badge is geen getal: iOS slaat die over.</translation>
    </message>
    <message>
        <source>No banner: only the number on the app&apos;s icon becomes %1.</source>
        <translation>Geen banner: alleen het getal op het appicoon wordt %1.</translation>
    </message>
    <message>
        <source>Sent as a background push (apns-push-type): the alert is not shown. An alert needs the push type alert.</source>
        <translation>Verstuurd als achtergrondpush (apns-push-type): de melding wordt niet getoond. Een melding heeft het pushtype alert nodig.</translation>
    </message>
</context>
<context>
    <name>payload::PreviewBrowser</name>
    <message>
        <source>Two buttons are shown, the others are left out.</source>
        <translation>Er worden twee knoppen getoond, de andere worden weggelaten.</translation>
    </message>
    <message>
        <source>There is no title where pages usually look. What the page&apos;s service worker makes of it is its own affair.</source>
        <translation>Er staat geen titel op de plaats waar pagina&apos;s meestal kijken. Wat de service worker van de pagina ervan maakt, is zijn eigen zaak.</translation>
    </message>
    <message>
        <source>Safari 18.4 shows it by itself; other browsers need the page&apos;s service worker.</source>
        <translation>Safari 18.4 toont dit uit zichzelf; andere browsers hebben de service worker van de pagina nodig.</translation>
    </message>
    <message>
        <source>The page&apos;s service worker has to show it; this is what most of them do.</source>
        <translation>De service worker van de pagina moet dit tonen; zo doen de meeste het.</translation>
    </message>
    <message>
        <source>silent and vibrate together are an error: nothing is shown.</source>
        <translation>silent en vibrate samen zijn een fout: er wordt niets getoond.</translation>
    </message>
    <message>
        <source>It stays on the screen until it is answered.</source>
        <translation>Blijft op het scherm staan tot er een reactie komt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Makes no sound.</source>
        <translation>Maakt geen geluid.</translation>
    </message>
    <message>
        <source>Replaces the one with the tag %1.</source>
        <translation>Vervangt de melding met de tag %1.</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>renotify without a tag is an error: Chrome shows nothing. Firefox and Safari pass over renotify and show it.</source>
        <translation>renotify zonder tag is een fout: Chrome toont niets. Firefox en Safari slaan renotify over en tonen de melding wel.</translation>
    </message>
    <message>
        <source>Shown by Safari 18.4 without a service worker.</source>
        <translation>Safari 18.4 toont dit zonder service worker.</translation>
    </message>
    <message>
        <source>Safari shows no icon, image or buttons and knows no renotify.</source>
        <translation>Safari toont geen pictogram, afbeelding of knoppen en kent geen renotify.</translation>
    </message>
    <message>
        <source>Firefox shows no image and knows no renotify.</source>
        <translation>Firefox toont geen afbeelding en kent geen renotify.</translation>
    </message>
    <message>
        <source>Firefox shows buttons from version 152 on.</source>
        <translation>Firefox toont knoppen vanaf versie 152.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>payload::PreviewPhone</name>
    <message>
        <source>About %1 characters fit on the one line; the rest is cut.</source>
        <translation>Op de ene regel passen ongeveer %1 tekens; de rest wordt afgekapt.</translation>
    </message>
    <message>
        <source>A cycle tile takes pictures that are on the phone, none from the web.</source>
        <translation>Een cycle-tile gebruikt afbeeldingen die op de telefoon staan, geen afbeeldingen van het web.</translation>
    </message>
    <message>
        <source>Microsoft ended this service: no phone gets it any more.</source>
        <translation>Microsoft heeft deze dienst beëindigd: geen enkele telefoon ontvangt dit nog.</translation>
    </message>
    <message>
        <source>There is neither a Toast nor a Tile inside.</source>
        <translation>Er zit geen Toast en ook geen Tile in.</translation>
    </message>
</context>
<context>
    <name>payload::PreviewTile</name>
    <message>
        <source>Live tiles are in the Start menu of Windows 10 and before; Windows 11 shows none.</source>
        <translation>Livetegels staan in het startmenu van Windows 10 en eerder; Windows 11 toont ze niet.</translation>
    </message>
    <message>
        <source>A tile needs a `&lt;visual&gt;` inside.</source>
        <translation>Een tile heeft een `&lt;visual&gt;` erin nodig.</translation>
    </message>
    <message>
        <source>There is no binding for this size, so the app&apos;s own tile stays.</source>
        <translation>Er is geen binding voor dit formaat, dus de eigen tegel van de app blijft staan.</translation>
    </message>
    <message>
        <source>The template “%1” is not known, so the binding is passed over.</source>
        <translation>Het sjabloon “%1” is niet bekend, dus de binding wordt overgeslagen.</translation>
    </message>
    <message>
        <source>A small tile shows no name.</source>
        <translation>Een kleine tegel toont geen naam.</translation>
    </message>
    <message>
        <source>Only the first picture of a kind is used.</source>
        <translation>Van elke soort wordt alleen de eerste afbeelding gebruikt.</translation>
    </message>
    <message>
        <source>The picture is shown first, then slides away.</source>
        <translation>De afbeelding wordt eerst getoond en schuift daarna weg.</translation>
    </message>
    <message>
        <source>This template has room for fewer texts; the rest is lost.</source>
        <translation>Dit sjabloon heeft ruimte voor minder teksten; de rest gaat verloren.</translation>
    </message>
    <message>
        <source>A badge needs the attribute value.</source>
        <translation>Een badge heeft het attribuut value nodig.</translation>
    </message>
    <message>
        <source>This takes the badge away.</source>
        <translation>Hiermee wordt de badge weggehaald.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a glyph, so no badge is shown.</source>
        <translation>“%1” is geen getal en ook geen glyph, dus er wordt geen badge getoond.</translation>
    </message>
    <message>
        <source>The name at the bottom takes the place of the last line.</source>
        <translation>De naam onderaan neemt de plaats van de laatste regel in.</translation>
    </message>
    <message>
        <source>A slide show has at most twelve pictures; the others are left out.</source>
        <translation>Een diavoorstelling heeft hoogstens twaalf afbeeldingen; de andere worden weggelaten.</translation>
    </message>
    <message>
        <source>The pictures are shown one after another.</source>
        <translation>De afbeeldingen worden na elkaar getoond.</translation>
    </message>
    <message>
        <source>Only about %1 faces are seen at a time.</source>
        <translation>Er zijn maar ongeveer %1 gezichten tegelijk te zien.</translation>
    </message>
    <message>
        <source>The faces float about.</source>
        <translation>De gezichten zweven rond.</translation>
    </message>
    <message>
        <source>Only Windows 10 Mobile shows the tile of a contact.</source>
        <translation>Alleen Windows 10 Mobile toont de tegel van een contactpersoon.</translation>
    </message>
</context>
<context>
    <name>payload::PreviewToast</name>
    <message>
        <source>Windows drops it: a toast needs a `&lt;visual&gt;` with a `&lt;binding&gt;` of a known template that is not empty.</source>
        <translation>Windows verwerpt dit: een toast heeft een `&lt;visual&gt;` nodig met een `&lt;binding&gt;` van een bekend sjabloon die niet leeg is.</translation>
    </message>
    <message>
        <source>New notification</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>There is no text, so Windows writes its own.</source>
        <translation>Er is geen tekst, dus Windows zet er zijn eigen tekst neer.</translation>
    </message>
    <message>
        <source>A text that stands after other content is moved up.</source>
        <translation>Een tekst die na andere inhoud staat, wordt naar boven verplaatst.</translation>
    </message>
    <message>
        <source>hint-style and its like count inside a group only.</source>
        <translation>hint-style en dergelijke tellen alleen binnen een groep.</translation>
    </message>
    <message>
        <source>A text in braces stays empty: a push cannot bring data for it.</source>
        <translation>Een tekst tussen accolades blijft leeg: een push kan er geen gegevens voor meebrengen.</translation>
    </message>
    <message>
        <source>A toast shows three texts; the rest is lost.</source>
        <translation>Een toast toont drie teksten; de rest gaat verloren.</translation>
    </message>
    <message>
        <source>An image without an address is left out.</source>
        <translation>Een afbeelding zonder adres wordt weggelaten.</translation>
    </message>
    <message>
        <source>A progress bar without status and value is left out.</source>
        <translation>Een voortgangsbalk zonder status en value wordt weggelaten.</translation>
    </message>
    <message>
        <source>This template has room for fewer texts; the rest is lost.</source>
        <translation>Dit sjabloon heeft ruimte voor minder teksten; de rest gaat verloren.</translation>
    </message>
    <message>
        <source>9 minutes</source>
        <translation>9 minuten</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>At most five inputs are shown.</source>
        <translation>Er worden hoogstens vijf invoervelden getoond.</translation>
    </message>
    <message>
        <source>At most five buttons are shown, those of the menu counted.</source>
        <translation>Er worden hoogstens vijf knoppen getoond, die van het menu meegeteld.</translation>
    </message>
    <message>
        <source>Coloured buttons need useButtonStyle on the toast.</source>
        <translation>Gekleurde knoppen vereisen useButtonStyle op de toast.</translation>
    </message>
    <message>
        <source>“%1” is in the menu of the toast.</source>
        <translation>“%1” staat in het menu van de toast.</translation>
    </message>
    <message>
        <source>A button names a text box that is not there; it stands in the row.</source>
        <translation>Een knop noemt een tekstvak dat er niet is; de knop staat in de rij.</translation>
    </message>
    <message>
        <source>Without a button the scenario is passed over: it is an ordinary toast.</source>
        <translation>Zonder knop wordt het scenario genegeerd: het is een gewone toast.</translation>
    </message>
    <message>
        <source>It stays on the screen until it is answered.</source>
        <translation>Blijft op het scherm staan tot er een reactie komt.</translation>
    </message>
    <message>
        <source>Plays the usual sound.</source>
        <translation>Speelt het gebruikelijke geluid af.</translation>
    </message>
    <message>
        <source>Makes no sound.</source>
        <translation>Maakt geen geluid.</translation>
    </message>
    <message>
        <source>The sound repeats.</source>
        <translation>Het geluid wordt herhaald.</translation>
    </message>
    <message>
        <source>The sound does not repeat: that needs duration=&quot;long&quot; and a sound whose name has Looping.</source>
        <translation>Het geluid wordt niet herhaald: daarvoor zijn duration=&quot;long&quot; en een geluid met Looping in de naam nodig.</translation>
    </message>
    <message>
        <source>Plays the sound %1.</source>
        <translation>Speelt het geluid %1 af.</translation>
    </message>
    <message>
        <source>X-WNS-SuppressPopup: it goes to the Notification Center only.</source>
        <translation>X-WNS-SuppressPopup: gaat alleen naar het meldingencentrum.</translation>
    </message>
    <message>
        <source>A call shows one picture; groups, progress and other pictures are left out.</source>
        <translation>Een oproep toont één afbeelding; groepen, voortgang en andere afbeeldingen worden weggelaten.</translation>
    </message>
    <message>
        <source>Coloured buttons and the urgent mark need Windows 11.</source>
        <translation>Gekleurde knoppen en de markering voor urgent vereisen Windows 11.</translation>
    </message>
    <message>
        <source>Folded: pictures, inputs and buttons are seen once it is opened.</source>
        <translation>Ingeklapt: afbeeldingen, invoervelden en knoppen zijn te zien zodra de toast is geopend.</translation>
    </message>
</context>
<context>
    <name>payload::Schema</name>
    <message>
        <source>The schema is not a JSON object: %1</source>
        <translation>Het schema is geen JSON-object: %1</translation>
    </message>
    <message>
        <source>The schema&apos;s %1 is not right.</source>
        <translation>%1 van het schema klopt niet.</translation>
    </message>
    <message>
        <source>%1 is for “%2”.</source>
        <translation>%1 is voor “%2”.</translation>
    </message>
</context>
<context>
    <name>payload::SchemaCheck</name>
    <message>
        <source>Use “%1”</source>
        <translation>“%1” gebruiken</translation>
    </message>
    <message>
        <source>`%1` is “%2”, line %3. Known are: %4.</source>
        <translation>`%1` is “%2”, regel %3. Bekend zijn: %4.</translation>
    </message>
    <message>
        <source>`%1` may not be empty, line %2.</source>
        <translation>`%1` mag niet leeg zijn, regel %2.</translation>
    </message>
    <message>
        <source>`%1` has %2 characters, line %3; at most %4 are allowed.</source>
        <translation>`%1` heeft %2 tekens, regel %3; hoogstens %4 zijn toegestaan.</translation>
    </message>
    <message>
        <source>`%1` has %2 characters, line %3; at least %4 are needed.</source>
        <translation>`%1` heeft %2 tekens, regel %3; minstens %4 zijn nodig.</translation>
    </message>
    <message>
        <source>`%1` is “%2”, line %3, which does not have the right form.</source>
        <translation>`%1` is “%2”, regel %3, en dat heeft niet de juiste vorm.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>`%1` must be %2, line %3.</source>
        <translation>`%1` moet %2 zijn, regel %3.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>het getal %1</translation>
    </message>
    <message>
        <source>`%1` is not known here, line %2. Was `%3` meant?</source>
        <translation>`%1` is hier niet bekend, regel %2. Werd `%3` bedoeld?</translation>
    </message>
    <message>
        <source>`%1` is not known here, line %2.</source>
        <translation>`%1` is hier niet bekend, regel %2.</translation>
    </message>
    <message>
        <source>`%1` is missing here, line %2.</source>
        <translation>`%1` ontbreekt hier, regel %2.</translation>
    </message>
    <message>
        <source>Exactly one of these must be here, line %1: %2.</source>
        <translation>Precies een van deze moet hier staan, regel %1: %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>`%1` must be %2, not %3, line %4.</source>
        <translation>`%1` moet %2 zijn, niet %3, regel %4.</translation>
    </message>
    <message>
        <source>`%1` has %2 entries, line %3; at most %4 are allowed.</source>
        <translation>`%1` heeft %2 items, regel %3; hoogstens %4 zijn toegestaan.</translation>
    </message>
    <message>
        <source>`%1` has %2 entries, line %3; at least %4 are needed.</source>
        <translation>`%1` heeft %2 items, regel %3; minstens %4 zijn nodig.</translation>
    </message>
    <message>
        <source>The name `%1` is reserved, line %2. Choose another one.</source>
        <translation>De naam `%1` is gereserveerd, regel %2. Kies een andere naam.</translation>
    </message>
    <message>
        <source>a date and time like 2026-11-24T09:00:00Z</source>
        <translation>een datum en tijd zoals 2026-11-24T09:00:00Z</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` needs the attribute `%2`, line %3.</source>
        <translation>`&lt;%1&gt;` heeft het attribuut `%2` nodig, regel %3.</translation>
    </message>
    <message>
        <source>`%1` is written `%2`, line %3. Upper and lower case matter.</source>
        <translation>`%1` wordt geschreven als `%2`, regel %3. Hoofdletters en kleine letters maken verschil.</translation>
    </message>
    <message>
        <source>The attribute `%1` is not known here, line %2. Was `%3` meant?</source>
        <translation>Het attribuut `%1` is hier niet bekend, regel %2. Werd `%3` bedoeld?</translation>
    </message>
    <message>
        <source>The attribute `%1` is not known here, line %2.</source>
        <translation>Het attribuut `%1` is hier niet bekend, regel %2.</translation>
    </message>
    <message>
        <source>Text directly inside `&lt;%1&gt;` is not shown, line %2.</source>
        <translation>Tekst direct in `&lt;%1&gt;` wordt niet getoond, regel %2.</translation>
    </message>
    <message>
        <source>This template has room for %1 `&lt;%2&gt;`; this one is not shown, line %3.</source>
        <translation>Dit sjabloon heeft ruimte voor %1 `&lt;%2&gt;`; deze wordt niet getoond, regel %3.</translation>
    </message>
    <message>
        <source>At most %1 `&lt;%2&gt;` may stand here; this is one more, line %3.</source>
        <translation>Er mogen hier hoogstens %1 `&lt;%2&gt;` staan; deze is er een te veel, regel %3.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` is not known here, line %2.</source>
        <translation>`&lt;%1&gt;` is hier niet bekend, regel %2.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` is not known here, line %2. Was `&lt;%3&gt;` meant?</source>
        <translation>`&lt;%1&gt;` is hier niet bekend, regel %2. Werd `&lt;%3&gt;` bedoeld?</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` needs a `&lt;%2&gt;` inside, line %3.</source>
        <translation>`&lt;%1&gt;` heeft een `&lt;%2&gt;` erin nodig, regel %3.</translation>
    </message>
    <message>
        <source>Your own schema is not used: %1</source>
        <translation>Je eigen schema wordt niet gebruikt: %1</translation>
    </message>
    <message>
        <source>`%1` is null, line %2, which says nothing. Better leave it out.</source>
        <translation>`%1` is null, regel %2, en dat zegt niets. Laat het liever weg.</translation>
    </message>
</context>
<context>
    <name>payload::Template</name>
    <message>
        <source>“%1” must be a list of lines.</source>
        <translation>“%1” moet een lijst van regels zijn.</translation>
    </message>
    <message>
        <source>The template “%1” is not a JSON object.</source>
        <translation>Het sjabloon “%1” is geen JSON-object.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” ontbreekt.</translation>
    </message>
    <message>
        <source>The parameter “%1” needs a label, a path and a known type.</source>
        <translation>De parameter “%1” heeft een label, een pad en een bekend type nodig.</translation>
    </message>
    <message>
        <source>%1: a template stands in a folder named for its platform: %2</source>
        <translation>%1: een sjabloon staat in een map met de naam van zijn platform: %2</translation>
    </message>
</context>
<context>
    <name>payload::TemplateForm</name>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 moet een getal zijn.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 moet true of false zijn.</translation>
    </message>
    <message>
        <source>%1 has a control character that XML cannot hold.</source>
        <translation>%1 bevat een stuurteken dat niet in XML kan staan.</translation>
    </message>
    <message>
        <source>%1 has no place in this payload any more.</source>
        <translation>%1 heeft geen plaats meer in deze payload.</translation>
    </message>
</context>
<context>
    <name>payload::Validate</name>
    <message>
        <source>%1 bytes: larger than a hub takes, which is 64 KB.</source>
        <translation>%1 bytes: groter dan een hub aanneemt, namelijk 64 KB.</translation>
    </message>
    <message>
        <source>Google switched this service off in 2024. Android devices are reached as FCM v1.</source>
        <translation>Google zette deze dienst in 2024 uit. Android-apparaten bereik je als FCM v1.</translation>
    </message>
    <message>
        <source>Microsoft ended this service, so no phone gets it. It still works with the sandbox.</source>
        <translation>Microsoft stopte deze dienst, dus geen telefoon krijgt het. Met de sandbox werkt het nog.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>`%1` must be a text, not %2, line %3. Template properties are flat.</source>
        <translation>`%1` moet een tekst zijn, niet %2, regel %3. Eigenschappen van sjablonen zijn plat.</translation>
    </message>
    <message>
        <source>`%1` is %2, line %3. Only texts are documented: put it in quotes.</source>
        <translation>`%1` is %2, regel %3. Alleen teksten zijn gedocumenteerd: zet het tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>The payload must be an object in braces { }, not %1.</source>
        <translation>De payload moet een object tussen accolades { } zijn, niet %1.</translation>
    </message>
    <message>
        <source>`&lt;wp:Notification xmlns:wp=&quot;WPNotification&quot;&gt;` with a `&lt;wp:Toast&gt;` or `&lt;wp:Tile&gt;`</source>
        <translation>`&lt;wp:Notification xmlns:wp=&quot;WPNotification&quot;&gt;` met een `&lt;wp:Toast&gt;` of `&lt;wp:Tile&gt;`</translation>
    </message>
    <message>
        <source>`&lt;toast&gt;`, `&lt;tile&gt;` or `&lt;badge&gt;`</source>
        <translation>`&lt;toast&gt;`, `&lt;tile&gt;` of `&lt;badge&gt;`</translation>
    </message>
    <message>
        <source>The kind is %1, but the root element is `&lt;%2&gt;`. %3 is expected.</source>
        <translation>De soort is %1, maar het hoofdelement is `&lt;%2&gt;`. %3 wordt verwacht.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` does not tell the kind; %2 is expected. To send it as it is, choose Raw (--kind raw on the command line).</source>
        <translation>`&lt;%1&gt;` vertelt de soort niet; %2 wordt verwacht. Kies Raw (--kind raw op de opdrachtregel) om het te versturen zoals het is.</translation>
    </message>
    <message>
        <source>The kind is %1, but the payload is a %2. Phones drop what does not fit.</source>
        <translation>De soort is %1, maar de payload is een %2. Telefoons gooien weg wat niet past.</translation>
    </message>
    <message>
        <source>X-WNS-Type is wns/%1, but the root element says %2. Windows drops what does not fit.</source>
        <translation>X-WNS-Type is wns/%1, maar het hoofdelement zegt %2. Windows gooit weg wat niet past.</translation>
    </message>
    <message>
        <source>This is not XML, so it does not tell the kind. To send it as it is, choose Raw (--kind raw on the command line).</source>
        <translation>Dit is geen XML, dus het vertelt de soort niet. Kies Raw (--kind raw op de opdrachtregel) om het te versturen zoals het is.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>De payload is leeg.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes for %3: %4 over.</source>
        <translation>%1 van %2 bytes voor %3: %4 te veel.</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>een browser</translation>
    </message>
    <message>
        <source>The hub would take it, the browser&apos;s push service refuses it.</source>
        <translation>De hub zou het aannemen, de pushdienst van de browser weigert het.</translation>
    </message>
    <message>
        <source>The hub would take it, %1 refuses it.</source>
        <translation>De hub zou het aannemen, %1 weigert het.</translation>
    </message>
    <message>
        <source>The hub would take it, %1 may refuse it.</source>
        <translation>De hub zou het aannemen, %1 weigert het misschien.</translation>
    </message>
    <message>
        <source>X-WNS-Type is wns/raw, but the root element says %1. The app gets the text, and Windows shows nothing.</source>
        <translation>X-WNS-Type is wns/raw, maar het hoofdelement zegt %1. De app krijgt de tekst, en Windows toont niets.</translation>
    </message>
    <message>
        <source>Send it as a %1</source>
        <translation>Als %1 verzenden</translation>
    </message>
    <message>
        <source>The document type says nothing to a push service, line %1. Leave it out.</source>
        <translation>Het documenttype zegt een pushdienst niets, regel %1. Laat het weg.</translation>
    </message>
    <message>
        <source>A document type with declarations is not read everywhere, line %1. Leave it out and write the texts themselves.</source>
        <translation>Een documenttype met declaraties wordt niet overal gelezen, regel %1. Laat het weg en schrijf de teksten voluit.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` is nested deeper than %2 levels, line %3. It was not checked.</source>
        <translation>`&lt;%1&gt;` is dieper genest dan %2 niveaus, regel %3. Het is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>What the entity `%1` stands for was not checked, line %2. Write it out in its place.</source>
        <translation>Waar de entiteit `%1` voor staat, is niet gecontroleerd, regel %2. Schrijf het op die plaats voluit.</translation>
    </message>
    <message>
        <source>The elements could not be read, so they were not checked.</source>
        <translation>De elementen konden niet worden gelezen en zijn dus niet gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>payload::Variables</name>
    <message>
        <source>There is no variable `%1`.</source>
        <translation>Er is geen variabele `%1`.</translation>
    </message>
</context>
<context>
    <name>payload::Xml</name>
    <message>
        <source>This is not well-formed XML, line %1: %2</source>
        <translation>Dit is geen goed gevormde XML, regel %1: %2</translation>
    </message>
    <message>
        <source>The document has ended, but “%1” follows it, line %2.</source>
        <translation>Het document is klaar, maar “%1” volgt nog, regel %2.</translation>
    </message>
    <message>
        <source>Text stands before the first tag: “%1”, line %2.</source>
        <translation>Voor de eerste tag staat tekst: “%1”, regel %2.</translation>
    </message>
    <message>
        <source>The control character U+%1 may not stand in XML, line %2.</source>
        <translation>Het besturingsteken U+%1 mag niet in XML staan, regel %2.</translation>
    </message>
    <message>
        <source>]]&gt; may not stand in text, line %1. Write ]]&amp;gt;.</source>
        <translation>]]&gt; mag niet in tekst staan, regel %1. Schrijf ]]&amp;gt;.</translation>
    </message>
    <message>
        <source>The %1 of line %2 is never closed by %3.</source>
        <translation>De %1 van regel %2 wordt nooit gesloten door %3.</translation>
    </message>
    <message>
        <source>The comment of line %1 holds two hyphens, which only its end may have.</source>
        <translation>Het commentaar van regel %1 bevat twee streepjes, die alleen aan het einde mogen staan.</translation>
    </message>
    <message>
        <source>The XML declaration of line %1 must be the very first thing; not even a blank may stand before it.</source>
        <translation>De XML-declaratie van regel %1 moet het allereerste zijn; zelfs geen spatie mag ervoor staan.</translation>
    </message>
    <message>
        <source>A &lt; inside text is written &amp;lt;, line %1.</source>
        <translation>Een &lt; in tekst schrijf je als &amp;lt;, regel %1.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` in line %2 is a second root element; XML has only one.</source>
        <translation>`&lt;%1&gt;` in regel %2 is een tweede hoofdelement; XML heeft er maar één.</translation>
    </message>
    <message>
        <source>The tag `&lt;%1` in line %2 has no &gt; at its end.</source>
        <translation>De tag `&lt;%1` in regel %2 heeft geen &gt; aan het einde.</translation>
    </message>
    <message>
        <source>A blank is missing after the value of `%1`, line %2.</source>
        <translation>Na de waarde van `%1` ontbreekt een spatie, regel %2.</translation>
    </message>
    <message>
        <source>“%1” does not belong into the tag `&lt;%2&gt;`, line %3.</source>
        <translation>“%1” hoort niet in de tag `&lt;%2&gt;`, regel %3.</translation>
    </message>
    <message>
        <source>The attribute `%1` needs a value: %1=&quot;…&quot;, line %2.</source>
        <translation>Het attribuut `%1` heeft een waarde nodig: %1=&quot;…&quot;, regel %2.</translation>
    </message>
    <message>
        <source>The attribute `%1` is twice in the tag `&lt;%2&gt;`, line %3.</source>
        <translation>Het attribuut `%1` staat twee keer in de tag `&lt;%2&gt;`, regel %3.</translation>
    </message>
    <message>
        <source>The value of `%1` needs quotes around it, line %2.</source>
        <translation>De waarde van `%1` moet tussen aanhalingstekens staan, regel %2.</translation>
    </message>
    <message>
        <source>A &lt; inside the value of `%1` is written &amp;lt;, line %2.</source>
        <translation>Een &lt; in de waarde van `%1` schrijf je als &amp;lt;, regel %2.</translation>
    </message>
    <message>
        <source>The value of `%1` in line %2 has no closing quote.</source>
        <translation>De waarde van `%1` in regel %2 heeft geen sluitend aanhalingsteken.</translation>
    </message>
    <message>
        <source>The tag `&lt;/%1` in line %2 has no &gt; at its end.</source>
        <translation>De tag `&lt;/%1` in regel %2 heeft geen &gt; aan het einde.</translation>
    </message>
    <message>
        <source>`&lt;/%1&gt;` in line %2 closes nothing.</source>
        <translation>`&lt;/%1&gt;` in regel %2 sluit niets.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` in line %2 is not closed before `&lt;/%3&gt;` in line %4.</source>
        <translation>`&lt;%1&gt;` in regel %2 is niet gesloten voor `&lt;/%3&gt;` in regel %4.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` in line %2 is closed by `&lt;/%3&gt;` in line %4.</source>
        <translation>`&lt;%1&gt;` in regel %2 wordt gesloten door `&lt;/%3&gt;` in regel %4.</translation>
    </message>
    <message>
        <source>An &amp; inside text is written &amp;amp;, line %1.</source>
        <translation>Een &amp; in tekst schrijf je als &amp;amp;, regel %1.</translation>
    </message>
    <message>
        <source>An &amp; inside the value of `%1` is written &amp;amp;, line %2.</source>
        <translation>Een &amp; in de waarde van `%1` schrijf je als &amp;amp;, regel %2.</translation>
    </message>
    <message>
        <source>&amp;%1; is not known in XML, line %2. Write the character itself.</source>
        <translation>&amp;%1; is niet bekend in XML, regel %2. Schrijf het teken zelf.</translation>
    </message>
    <message>
        <source>The prefix `%1` of `%2` is not declared, line %3. It needs xmlns:%1=&quot;…&quot;.</source>
        <translation>Het voorvoegsel `%1` van `%2` is niet gedeclareerd, regel %3. Het heeft xmlns:%1=&quot;…&quot; nodig.</translation>
    </message>
    <message>
        <source>`&lt;%1&gt;` in line %2 is never closed.</source>
        <translation>`&lt;%1&gt;` in regel %2 wordt nooit gesloten.</translation>
    </message>
    <message>
        <source>There is no XML element here.</source>
        <translation>Hier staat geen XML-element.</translation>
    </message>
</context>
<context>
    <name>sandbox::Control</name>
    <message>
        <source>This cannot be done here.</source>
        <translation>Dit kan hier niet.</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>De body is geen JSON-object.</translation>
    </message>
    <message>
        <source>There is no such fault.</source>
        <translation>Zo’n storing is er niet.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Zo’n apparaat is er niet.</translation>
    </message>
    <message>
        <source>A state is online, offline, token-lost or app-removed.</source>
        <translation>Een toestand is online, offline, token-lost of app-removed.</translation>
    </message>
    <message>
        <source>The number of entries, top, is at least 1.</source>
        <translation>Het aantal regels, top, is minstens 1.</translation>
    </message>
    <message>
        <source>Only 127.0.0.1 and localhost are answered here.</source>
        <translation>Alleen 127.0.0.1 en localhost krijgen hier antwoord.</translation>
    </message>
    <message>
        <source>Send it with Content-Type: application/json.</source>
        <translation>Verstuur het met Content-Type: application/json.</translation>
    </message>
    <message>
        <source>There are faults, devices and log.</source>
        <translation>Er zijn faults, devices en log.</translation>
    </message>
    <message>
        <source>The value of a fault is a whole number from 1 on.</source>
        <translation>De waarde van een storing is een geheel getal vanaf 1.</translation>
    </message>
    <message>
        <source>A scope is a text: all, 25%, next:3 or device:NAME;NAME.</source>
        <translation>Een bereik is een tekst: all, 25%, next:3 of device:NAAM;NAAM.</translation>
    </message>
</context>
<context>
    <name>sandbox::Fault</name>
    <message>
        <source>“%1” is no scope. Write all, 25%, next:3 or device:NAME;NAME.</source>
        <translation>“%1” is geen bereik. Schrijf all, 25%, next:3 of device:NAAM;NAAM.</translation>
    </message>
    <message>
        <source>The fault %1 takes no value.</source>
        <translation>De storing %1 neemt geen waarde aan.</translation>
    </message>
    <message>
        <source>The fault %1 takes 1 to %2 %3.</source>
        <translation>De storing %1 neemt 1 tot %2 %3 aan.</translation>
    </message>
    <message>
        <source>A certificate is shown before a device is known. Choose all, a percentage or the next connections.</source>
        <translation>Een certificaat wordt getoond voordat een apparaat bekend is. Kies alles, een percentage of de volgende verbindingen.</translation>
    </message>
    <message>
        <source>There is no fault called “%1”. --fault list names them all.</source>
        <translation>Er is geen storing met de naam “%1”. --fault list noemt ze allemaal.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is geen getal.</translation>
    </message>
</context>
<context>
    <name>sandbox::KeptKeys</name>
    <message>
        <source>The sandbox cannot read its keys in %1: %2.</source>
        <translation>De sandbox kan zijn sleutels in %1 niet lezen: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold keys as the sandbox wrote them. Delete it, and the sandbox makes new ones.</source>
        <translation>%1 bevat geen sleutels zoals de sandbox ze heeft geschreven. Verwijder het, dan maakt de sandbox nieuwe.</translation>
    </message>
    <message>
        <source>The sandbox cannot write its keys to %1. Is the disk full?</source>
        <translation>De sandbox kan zijn sleutels niet naar %1 schrijven. Is de schijf vol?</translation>
    </message>
</context>
<context>
    <name>sandbox::NewDevice</name>
    <message>
        <source>The device needs a name.</source>
        <translation>Het apparaat heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>De naam is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>Choose the platform of the device.</source>
        <translation>Kies het platform van het apparaat.</translation>
    </message>
    <message>
        <source>“%1” is not a tag: letters, digits and _ @ # . : - are allowed, up to 120 of them.</source>
        <translation>‘%1’ is geen tag: letters, cijfers en _ @ # . : - mogen, hoogstens 120.</translation>
    </message>
    <message>
        <source>More than %1 tags.</source>
        <translation>Meer dan %1 tags.</translation>
    </message>
    <message>
        <source>There is a device called “%1” already.</source>
        <translation>Er is al een apparaat dat ‘%1’ heet.</translation>
    </message>
</context>
<context>
    <name>sandbox::SandboxCertificate</name>
    <message>
        <source>The folder %1 for the sandbox&apos;s certificate cannot be made. Choose another one.</source>
        <translation>De map %1 voor het certificaat van de sandbox kan niet worden gemaakt. Kies een andere.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s certificate cannot be written to %1. Is the disk full?</source>
        <translation>Het certificaat van de sandbox kan niet naar %1 worden geschreven. Is de schijf vol?</translation>
    </message>
    <message>
        <source>No certificate can be made.</source>
        <translation>Er kan geen certificaat worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>sandbox::SandboxServer</name>
    <message>
        <source>Port %1 is in use by another program. Use another port.</source>
        <translation>Poort %1 is in gebruik door een ander programma. Gebruik een andere poort.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>De sandbox kan niet op poort %1 luisteren: %2.</translation>
    </message>
    <message>
        <source>The sandbox cannot make the folder %1.</source>
        <translation>De sandbox kan de map %1 niet maken.</translation>
    </message>
    <message>
        <source>A hub of the sandbox cannot be called “%1”. Names have letters, digits, dots, hyphens and underscores only.</source>
        <translation>Een hub van de sandbox kan niet “%1” heten. Namen hebben alleen letters, cijfers, punten, streepjes en onderstreepjes.</translation>
    </message>
</context>
<context>
    <name>sandbox::Seed</name>
    <message>
        <source>The devices are not valid JSON: %1.</source>
        <translation>De apparaten zijn geen geldige JSON: %1.</translation>
    </message>
    <message>
        <source>The file has no list called `devices`.</source>
        <translation>Het bestand heeft geen lijst met de naam `devices`.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Apparaat %1</translation>
    </message>
    <message>
        <source>Device %1, “%2”</source>
        <translation>Apparaat %1, “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>`%1` is not known; use one of: %2.</source>
        <translation>`%1` is niet bekend; gebruik een van deze: %2.</translation>
    </message>
    <message>
        <source>`name` is missing.</source>
        <translation>`name` ontbreekt.</translation>
    </message>
    <message>
        <source>`handle` is missing.</source>
        <translation>`handle` ontbreekt.</translation>
    </message>
    <message>
        <source>`template` is not a platform; put `templates` into a device.</source>
        <translation>`template` is geen platform; zet `templates` in een apparaat.</translation>
    </message>
    <message>
        <source>A browser needs `p256dh` and `auth`.</source>
        <translation>Een browser heeft `p256dh` en `auth` nodig.</translation>
    </message>
    <message>
        <source>`tags` is not a list.</source>
        <translation>`tags` is geen lijst.</translation>
    </message>
    <message>
        <source>More than %1 tags.</source>
        <translation>Meer dan %1 tags.</translation>
    </message>
    <message>
        <source>“%1” is not a tag.</source>
        <translation>“%1” is geen tag.</translation>
    </message>
    <message>
        <source>A template needs a `name` and a `body`.</source>
        <translation>Een sjabloon heeft een `name` en een `body` nodig.</translation>
    </message>
</context>
<context>
    <name>sandbox::StateFile</name>
    <message>
        <source>The sandbox cannot open its file %1: %2.</source>
        <translation>De sandbox kan zijn bestand %1 niet openen: %2.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not one that the sandbox wrote. Name another file, or delete this one to begin anew.</source>
        <translation>Regel %1 van %2 is niet door de sandbox geschreven. Noem een ander bestand, of verwijder dit om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>The sandbox cannot write its file %1: %2.</source>
        <translation>De sandbox kan zijn bestand %1 niet schrijven: %2.</translation>
    </message>
    <message>
        <source>The sandbox cannot make the file %1, which keeps others from %2. Name a file in a folder that you may write to.</source>
        <translation>De sandbox kan het bestand %1 niet maken, dat anderen bij %2 weghoudt. Noem een bestand in een map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>%1 is in use by another sandbox. End that one, or name another file.</source>
        <translation>%1 is in gebruik door een andere sandbox. Beëindig die, of noem een ander bestand.</translation>
    </message>
</context>
<context>
    <name>session::AnswerReader</name>
    <message>
        <source>What came is not HTTP: “%1”.</source>
        <translation>Wat er kwam, is geen HTTP: “%1”.</translation>
    </message>
    <message>
        <source>The head of the answer is longer than %1; it was read up to there.</source>
        <translation>De kop van het antwoord is langer dan %1; tot daar is hij gelezen.</translation>
    </message>
    <message>
        <source>The length of a part of the body (“chunk”) cannot be read.</source>
        <translation>De lengte van een deel van de body (“chunk”) is niet te lezen.</translation>
    </message>
    <message>
        <source>A part of the body (“chunk”) is longer than it says.</source>
        <translation>Een deel van de body (“chunk”) is langer dan het zegt.</translation>
    </message>
    <message>
        <source>The answer has more than %1 headers; it was read up to there.</source>
        <translation>Het antwoord heeft meer dan %1 headers; tot daar is het gelezen.</translation>
    </message>
    <message>
        <source>The length of the body cannot be told: Content-Length is “%1”.</source>
        <translation>De lengte van de body is niet te bepalen: Content-Length is “%1”.</translation>
    </message>
    <message>
        <source>The connection ended before an answer came.</source>
        <translation>De verbinding eindigde voordat er een antwoord kwam.</translation>
    </message>
    <message>
        <source>The connection ended in the head of the answer.</source>
        <translation>De verbinding eindigde in de kop van het antwoord.</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes of the body.</source>
        <translation>De verbinding eindigde na %1 van %2 bytes van de body.</translation>
    </message>
    <message>
        <source>The connection ended after %1 bytes of the body, before its end.</source>
        <translation>De verbinding eindigde na %1 bytes van de body, voor het einde ervan.</translation>
    </message>
</context>
<context>
    <name>session::Connections</name>
    <message>
        <source>This hub is no longer in the list.</source>
        <translation>Deze hub staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>The keychain has no key for %1. Enter it again.</source>
        <translation>De sleutelbos heeft geen sleutel voor %1. Voer hem opnieuw in.</translation>
    </message>
    <message>
        <source>The key of %1 was kept for one session only. Enter it again.</source>
        <translation>De sleutel van %1 is maar voor één sessie bewaard. Voer hem opnieuw in.</translation>
    </message>
    <message>
        <source>%1 is saved, but its earlier key could not be removed. %2</source>
        <translation>%1 is opgeslagen, maar de eerdere sleutel kon niet worden verwijderd. %2</translation>
    </message>
    <message>
        <source>%1 is deleted, but its key could not be removed. %2</source>
        <translation>%1 is verwijderd, maar de sleutel kon niet worden verwijderd. %2</translation>
    </message>
    <message>
        <source>The certificate authority in %1 cannot be read: %2.</source>
        <translation>De certificaatautoriteit in %1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form, or one that is damaged.</source>
        <translation>%1 bevat geen certificaat in PEM-vorm, of een dat beschadigd is.</translation>
    </message>
</context>
<context>
    <name>session::HubClient</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Het is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>session::PictureClient</name>
    <message>
        <source>The picture %1 could not be loaded: %2</source>
        <translation>De afbeelding %1 kon niet worden geladen: %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB.</source>
        <translation>zij is groter dan %1 MB.</translation>
    </message>
    <message>
        <source>the server answered %1.</source>
        <translation>de server antwoordde %1.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>er kwam op tijd geen antwoord.</translation>
    </message>
    <message>
        <source>only http and https addresses can be.</source>
        <translation>dat kan alleen met http- en https-adressen.</translation>
    </message>
</context>
<context>
    <name>session::ProfileFile</name>
    <message>
        <source>The list of hubs cannot be read from %1: %2</source>
        <translation>De lijst met hubs kan niet worden gelezen uit %1: %2</translation>
    </message>
    <message>
        <source>The list of hubs in %1 is damaged and was not read.</source>
        <translation>De lijst met hubs in %1 is beschadigd en is niet gelezen.</translation>
    </message>
    <message>
        <source>The list of hubs in %1 is damaged and cannot be set aside. Nothing is saved until you move or repair it.</source>
        <translation>De lijst met hubs in %1 is beschadigd en kan niet apart worden gezet. Er wordt niets opgeslagen tot je hem verplaatst of herstelt.</translation>
    </message>
    <message>
        <source>The list of hubs was damaged. It is kept as %1; the keys in the keychain are not affected.</source>
        <translation>De lijst met hubs was beschadigd. Hij is bewaard als %1; de sleutels in de sleutelbos zijn niet geraakt.</translation>
    </message>
    <message>
        <source>The folder %1 for the list of hubs cannot be made.</source>
        <translation>De map %1 voor de lijst met hubs kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Another Pushbench is changing the list of hubs. Try again.</source>
        <translation>Een andere Pushbench verandert de lijst met hubs. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list of hubs cannot be saved: %1 is not writable.</source>
        <translation>De lijst met hubs kan niet worden opgeslagen: %1 is niet schrijfbaar.</translation>
    </message>
    <message>
        <source>not all of it could be written. Is the disk full?</source>
        <translation>niet alles kon worden geschreven. Is de schijf vol?</translation>
    </message>
    <message>
        <source>The list of hubs cannot be saved to %1: %2</source>
        <translation>De lijst met hubs kan niet worden opgeslagen in %1: %2</translation>
    </message>
</context>
<context>
    <name>session::ProfileStore</name>
    <message>
        <source>The hub needs a name.</source>
        <translation>De hub heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a hub called “%1” already. “%2” is free.</source>
        <translation>Er is al een hub met de naam “%1”. “%2” is vrij.</translation>
    </message>
    <message>
        <source>This hub is no longer in the list. Another Pushbench deleted it.</source>
        <translation>Deze hub staat niet meer in de lijst. Een andere Pushbench heeft hem verwijderd.</translation>
    </message>
    <message>
        <source>The name holds a key, and names stand as plain text in a file. Give the hub a short name; its connection string has a place of its own.</source>
        <translation>De naam bevat een sleutel, en namen staan als gewone tekst in een bestand. Geef de hub een korte naam; de verbindingsreeks heeft een eigen plaats.</translation>
    </message>
    <message>
        <source>The note holds a key, and notes stand as plain text in a file. Take it out; the key is kept in the keychain.</source>
        <translation>De notitie bevat een sleutel, en notities staan als gewone tekst in een bestand. Haal hem eruit; de sleutel wordt in de sleutelbos bewaard.</translation>
    </message>
</context>
<context>
    <name>session::Sending</name>
    <message>
        <source>It took longer than the time-out of %1 s.</source>
        <translation>Het duurde langer dan de time-out van %1 s.</translation>
    </message>
    <message>
        <source>%1, a proxy</source>
        <translation>%1, een proxy</translation>
    </message>
    <message>
        <source>The other side closed the connection before it was secure.</source>
        <translation>De andere kant sloot de verbinding voordat die beveiligd was.</translation>
    </message>
</context>
<context>
    <name>session::VariableStore</name>
    <message>
        <source>A name has letters, digits, points, dashes and underscores, at most 64.</source>
        <translation>Een naam heeft letters, cijfers, punten, streepjes en onderstrepingstekens, hoogstens 64.</translation>
    </message>
    <message>
        <source>The variables in %1 cannot be read. The file was left as it is.</source>
        <translation>De variabelen in %1 kunnen niet worden gelezen. Het bestand is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The variables could not be saved: %1.</source>
        <translation>De variabelen konden niet worden opgeslagen: %1.</translation>
    </message>
    <message>
        <source>The secret value is kept until you quit. %1</source>
        <translation>De geheime waarde blijft bewaard tot je afsluit. %1</translation>
    </message>
    <message>
        <source>The variables could not be deleted: %1.</source>
        <translation>De variabelen konden niet worden verwijderd: %1.</translation>
    </message>
</context>
<context>
    <name>sharing::Bundle</name>
    <message>
        <source>The bundle is damaged: %1. Ask for the file once more.</source>
        <translation>De bundel is beschadigd: %1. Vraag nog eens om het bestand.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Pushbench (%1). Update Pushbench to open it; a browser shows it as it is.</source>
        <translation>De bundel is door een nieuwere Pushbench (%1) gemaakt. Werk Pushbench bij om hem te openen; een browser toont hem zoals hij is.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>het einde ontbreekt</translation>
    </message>
    <message>
        <source>This file is no bundle of Pushbench.</source>
        <translation>Dit bestand is geen bundel van Pushbench.</translation>
    </message>
    <message>
        <source>its data was changed since it was made</source>
        <translation>de gegevens zijn gewijzigd sinds hij is gemaakt</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Kijk hiernaar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Afgeremd</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weet het</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Also true</source>
        <translation>Ook waar</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused</source>
        <translation>%1 aangenomen, %2 geweigerd</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Checks of the payload</source>
        <translation>Controles van de payload</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jij</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>het doel</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>het platform</translation>
    </message>
    <message>
        <source>Pushbench</source>
        <translation>Pushbench</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>Body, %n byte(s)</source>
        <translation>
            <numerusform>Body, %n byte</numerusform>
            <numerusform>Body, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gezet door</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Er was geen antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s) came and were not kept.</source>
        <translation>
            <numerusform>Er kwam nog %n byte, die niet is bewaard.</numerusform>
            <numerusform>Er kwamen nog %n bytes, die niet zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>%1, issued by %2, ends %3</source>
        <translation>%1, uitgegeven door %2, eindigt %3</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Made by Pushbench %1 with Qt %2 on %3, %4.</source>
        <translation>Gemaakt door Pushbench %1 met Qt %2 op %3, %4.</translation>
    </message>
    <message>
        <source>Keys and signatures were left out. Pushbench opens this file again, with all that is shown here.</source>
        <translation>Sleutels en handtekeningen zijn weggelaten. Pushbench opent dit bestand weer, met alles wat hier te zien is.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>sharing::Export</name>
    <message>
        <source>For .NET 6 or later.</source>
        <translation>Voor .NET 6 of nieuwer.</translation>
    </message>
    <message>
        <source>For Java 11 or later: java Send.java</source>
        <translation>Voor Java 11 of nieuwer: java Send.java</translation>
    </message>
    <message>
        <source>The body cannot stand here to the byte. Make the file beside this one first:</source>
        <translation>De body kan hier niet tot op de byte staan. Maak eerst het bestand naast dit:</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De client</translation>
    </message>
    <message>
        <source>In JetBrains write the token itself into the next line.</source>
        <translation>Schrijf in JetBrains het token zelf in de volgende regel.</translation>
    </message>
    <message>
        <source>A header has braces, which clients take for a variable of theirs.</source>
        <translation>Een header heeft accolades, die clients voor een eigen variabele aanzien.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 first.</source>
        <translation>Zet eerst de omgevingsvariabele %1.</translation>
    </message>
    <message>
        <source>Set %1 to a token first. The command pushbench-cli token makes one.</source>
        <translation>Zet %1 eerst op een token. De opdracht pushbench-cli token maakt er een.</translation>
    </message>
    <message>
        <source>Handles were replaced by marks such as handle-1. Fill in your own.</source>
        <translation>Handles zijn vervangen door merktekens zoals handle-1. Vul je eigen in.</translation>
    </message>
    <message>
        <source>%1 sets by itself: %2.</source>
        <translation>%1 zet zelf: %2.</translation>
    </message>
    <message>
        <source>so that a .netrc file does not replace the token</source>
        <translation>zodat een .netrc-bestand het token niet vervangt</translation>
    </message>
    <message>
        <source>For Node.js 18 or later; it adds Sec-Fetch-Mode to what was sent.</source>
        <translation>Voor Node.js 18 of nieuwer; voegt Sec-Fetch-Mode toe aan wat is verstuurd.</translation>
    </message>
    <message>
        <source>This call was no send; pushbench-cli has no command for it.</source>
        <translation>Deze aanroep was geen verzending; pushbench-cli heeft er geen opdracht voor.</translation>
    </message>
    <message>
        <source>A batch of one handle has no command line: pushbench-cli sends to a single handle directly.</source>
        <translation>Een batch van één handle heeft geen opdrachtregel: pushbench-cli verstuurt rechtstreeks naar één handle.</translation>
    </message>
    <message>
        <source>Set PUSHBENCH_CONNECTION_STRING first, or add --connection and the name of a saved hub.</source>
        <translation>Zet eerst PUSHBENCH_CONNECTION_STRING, of voeg --connection en de naam van een opgeslagen hub toe.</translation>
    </message>
</context>
<context>
    <name>sharing::Form</name>
    <message>
        <source>Whole exchange</source>
        <translation>Hele uitwisseling</translation>
    </message>
    <message>
        <source>Request and response as text</source>
        <translation>Verzoek en antwoord als tekst</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Voor een bugrapport</translation>
    </message>
    <message>
        <source>For bash and zsh</source>
        <translation>Voor bash en zsh</translation>
    </message>
    <message>
        <source>For the REST clients of VS Code and JetBrains</source>
        <translation>Voor de REST-clients van VS Code en JetBrains</translation>
    </message>
    <message>
        <source>HTTP archive 1.2, for browsers and proxies</source>
        <translation>HTTP-archief 1.2, voor browsers en proxy’s</translation>
    </message>
    <message>
        <source>There is no form “%1”. Known are %2.</source>
        <translation>Er is geen vorm “%1”. Bekend zijn %2.</translation>
    </message>
</context>
<context>
    <name>sharing::Readable</name>
    <message numerus="yes">
        <source>%n more byte(s) came and were not kept</source>
        <translation>
            <numerusform>er kwam nog %n byte, die niet is bewaard</numerusform>
            <numerusform>er kwamen nog %n bytes, die niet zijn bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that are no text, in Base64</source>
        <translation>
            <numerusform>%n byte die geen tekst is, in Base64</numerusform>
            <numerusform>%n bytes die geen tekst zijn, in Base64</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Pushbench %1</source>
        <translation>Pushbench %1</translation>
    </message>
</context>
<context>
    <name>vault::KeychainVault</name>
    <message>
        <source>The keychain has not answered in %1 s. It may be waiting for its password: answer its window, then try again.</source>
        <translation>De sleutelbos heeft in %1 s niet geantwoord. Misschien wacht hij op zijn wachtwoord: beantwoord zijn venster en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain has no keyring yet, and none was made. Make one in the keychain&apos;s own program and try again, or keep the key for this session.</source>
        <translation>De sleutelbos heeft nog geen sleutelring, en er is geen gemaakt. Maak er een in het programma van de sleutelbos en probeer het opnieuw, of bewaar de sleutel voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain failed. It said: %1</source>
        <translation>De sleutelbos gaf een fout. Hij zei: %1</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>de sleutelbos van het systeem</translation>
    </message>
</context>
<context>
    <name>vault::SecretVault</name>
    <message>
        <source>The keychain has no key for this hub. Enter it again.</source>
        <translation>De sleutelbos heeft geen sleutel voor deze hub. Voer hem opnieuw in.</translation>
    </message>
    <message>
        <source>No keychain was found on this system. Pushbench does not write keys to files. The key can be kept until you quit.</source>
        <translation>Op dit systeem is geen sleutelbos gevonden. Pushbench schrijft geen sleutels in bestanden. De sleutel kan bewaard blijven tot je afsluit.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the key for this session.</source>
        <translation>De sleutelbos is vergrendeld. Ontgrendel hem, of bewaar de sleutel voor deze sessie.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Allow it for Pushbench, or keep the key for this session.</source>
        <translation>Het systeem weigerde toegang tot de sleutelbos. Sta die toe voor Pushbench, of bewaar de sleutel voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or keep the key for this session.</source>
        <translation>De sleutelbos gaf een fout. Probeer het opnieuw, of bewaar de sleutel voor deze sessie.</translation>
    </message>
</context>
<context>
    <name>vault::SessionVault</name>
    <message>
        <source>The key of this hub was kept for one session only. Enter it again.</source>
        <translation>De sleutel van deze hub is maar voor één sessie bewaard. Voer hem opnieuw in.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>alleen deze sessie</translation>
    </message>
</context>
</TS>
