"""The closed classes of four languages: articles, pronouns, prepositions and conjunctions, in plain letters.

They say how words hang together and never of what a line speaks: a noun phrase ends before one of them.
"""

from core.reading.phrases import words

ARTICLES = words(
    """
    a an the
    der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen
    le la les l un une du des
    el los las lo una unos unas al del
    """
)
PREPOSITIONS = words(
    """
    aboard about above across after against along alongside amid among amongst around as at before behind below
    beneath beside besides between beyond by despite down during except for from in inside into like near of off on
    onto opposite out outside over past per regarding since than through throughout till to toward towards under
    underneath until unto up upon via with within without
    ab abseits abzuglich als am an anhand anlasslich anstatt anstelle auf aufgrund aus ausser ausserhalb bei beim bis
    bezuglich binnen dank diesseits durch entlang entsprechend fur gegen gegenuber gemass hinsichtlich hinter im in
    infolge inklusive inmitten innerhalb ins je jenseits kraft langs laut mangels mit mithilfe mittels nach nahe neben
    ober ohne per pro samt seit seitens sowie statt trotz uber um unter unterhalb vom von vor vorbehaltlich wahrend
    wegen wider zu zufolge zugunsten zum zur zuzuglich zwecks zwischen
    a afin apres au aupres autour aux avant avec chez concernant contre d dans de depuis derriere des des devant du
    durant en entre envers face grace hormis hors jusqu jusque lors malgre moyennant outre par parmi pendant pour
    pres sans sauf selon sous suite sur vers via
    a acerca ante bajo cabe con conforme contra cuando de desde durante en entre excepto frente hacia hasta junto
    mediante para por salvo segun sin so sobre tras versus via
    """
)
CONJUNCTIONS = words(
    """
    and or but nor yet so if because although though while whereas unless whether that
    und oder aber sondern denn doch weil da dass ob obwohl wenn falls indem sodass damit bevor nachdem sowohl bzw
    et ou mais donc or ni car que qu lorsque lorsqu puisque puisqu quand si comme quoique afin ainsi
    y e o u pero sino ni que porque aunque si mientras pues cuando donde como
    """
)
PRONOUNS = words(
    """
    i me my mine myself you your yours he him his she her hers it its itself we us our ours they them their theirs who
    whom whose which what this these those some any each every all both such same own other others another
    ich mich mir mein meine meiner meinem meinen du er ihn ihm sein seine seiner seinem seinen sie ihr ihre ihrer ihrem
    ihren es wir uns unser unsere man sich wer welche welcher welches welchem welchen dieser diese dieses diesem diesen
    jener jene jenes jeder jede jedes jedem jeden alle aller allen alles solche wobei wovon davon darunter dabei damit
    dazu daran darauf daraus dafur
    je me moi mon ma mes tu il elle lui nous notre nos vous ils elles leur leurs on se s soi qui que quoi dont lequel
    laquelle lesquels lesquelles ce cet cette ces celui celle ceux celles y en tout toute tous toutes
    yo mi mis me tu el ella ellos ellas nos nuestro nuestra nuestros nuestras se su sus quien quienes cual cuales cuyo
    cuya este esta estos estas ese esa esos esas aquel aquella todo toda todos todas ello lo le les
    """
)
FUNCTION_WORDS = ARTICLES | PREPOSITIONS | CONJUNCTIONS | PRONOUNS
