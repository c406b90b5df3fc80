"""The names of languages, by how they begin, in many languages."""

import re

from core.reading.phrases import plain, words

_BEGINNINGS = words(
    """
    afrikaa albane albani allema alema alman amhar anglai angielsk anglick angol arab armen azerbaij azeri bahasa
    bask basque baskisch belarus breton bretonisch corse corsican cornish bengal bielorus bosnisch bosnian bulgar
    bulgaar cantones catala catalon ceco czeski cestina checo chines chinois cinese chinez coreen corean croat
    czech danes danish danois dansk deens deutsch duits dunsk dutch englisch english engels engelsk englant
    espagnol espanol espanhol esperanto estisch eston euskera farsi filipino finland finnis finnois finnsk finska
    flamand flamenc flemish francai frances francu fransk franzosisch french frans fryzyjsk frysk gaelic gaelg
    galego gallego georgi german giappones grecki greco grego griech griek greek grec hausa hebrai hebre hebrew
    heber hindi hiszpansk hochdeutsch holland holandes hongar hongrois horvat hrvats hungar igbo indones ingles
    inglese ingiliz irisch irish islensk island ispany italia italie ital italsk iwrit japan japon kannada kantones
    kastili kazakh katal khmer kiina kinesisk kinyarw korea koreanisch kroat kroatisch kurdi kurdisch latein latijn
    latin latviesu letton lettisch lingala litauisch lituan lithuan luxembourg luxemburg letzebuerg macedon magyar
    malag malais malay malayalam maltes mandar maori marathi nederlands neerland nemet nemec nemcina niederland
    niemieck niderlandzk norsk norueg norveg norwegi norwegisch noors norja olandese orosz pashto pendjabi perzisch
    persian persisch polaco polacc polnisch polish polonais polones polsk polski pools portug portekiz puola
    punjabi quechua ranska rosyjsk romena romansh romansch occitan okzitanisch friesisch friulan sard sorbisch
    romani roman rumano rumun rumanisch rumanian russ ruso rusky rustina ruotsi ruski saksa samoan sanskrit schwed
    scots serb shona slovak slovaqu slovac sloven slowen slowak somali spaans spagnol spanis spanjisch spansk
    suaheli suahili swahili suedois sueco suomi svedese svedsk svensk swedish szwedzk tagalog tamazight tamil
    tedesc telugu thai tibet tigrin tschech tcheque turc turco turkce turkisch turkish turks turkki tureck twi
    ucrain ucran ukrain ungarisch ungheres unkari urdu usbek uzbek venaja vietnam vlaams walloon wallon welsh
    wloski wolof xhosa yiddish jiddisch yoruba joruba zulu zweeds αγγλικ αραβικ αλβανικ βουλγαρικ γαλλικ γερμανικ
    δανικ εβραϊκ ελληνικ ιαπωνικ ισπανικ ιταλικ κινεζικ κινεζικα νορβηγικ ολλανδικ ουγγρικ ουκρανικ πολωνικ
    πορτογαλικ ρουμανικ ρωσικ σερβικ σουηδικ τουρκικ τσεχικ φινλανδικ англиис англіис арабск армянск белорус
    болгарск венгерск вьетнамск голландск греческ грузинск датск иврит испанск іспанськ итальянск італіиськ казахск
    китаиск китаиськ кореиск латинск латын немецк німецьк нидерландск норвежск польск польськ португальск румынск
    русск росіиськ сербск татарск турецк узбекск украинск українськ финск французск французьк хинди чешск шведск
    японск
    """
)
_CHINESE = re.compile(
    "英语|德语|法语|日语|韩语|俄语|西班牙语|葡萄牙语|意大利语|阿拉伯语|荷兰语|泰语|越南语|普通话|国语|粤语|中文|汉语|英文|日文|德文|法文"
)
_SHORTEST, _LONGEST = 3, 11
_WORD = re.compile(r"[^\W\d_]+")


def begins_with_language(text: str) -> bool:
    """Whether the text's first word, or its second, is the name of a language."""
    if _CHINESE.match(text.strip()):
        return True
    found = _WORD.findall(plain(text))[:2]
    return any(word[:length] in _BEGINNINGS for word in found for length in range(_SHORTEST, _LONGEST + 1))
