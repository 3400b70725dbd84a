"""
Sample of lexical classes
=========================

    python sample_classes.py ../../tests/languages/de/lexical-classes.json [--shared ../shared]

Writes what lexical_classes.py says of some words, for the test that holds it together with its twin in TypeScript.
"""

import json
import sys

from lexical_classes import Lexicon

WORDS = """
der die und in bei zu am nicht Haus Häuser Hauses gehen gegangen ging geht gehe ginge gegangene schönste schöner schönes
Berlin Berlins Merkel Merkels Angela Türkei Köln KÖLN USA EU-Kommission Bundeskanzlerin Außenministerium Ölpreis Lenkungs-Ausschuss
Sicherheitsberaterinnen abzureisen abgereist reisend dreiundzwanzig 3 12 2024 123456 3. 2,5 5-mal 10-jährige Pommern Mecklenburg-Vorpommern
Xyzzyq qwrtzpf Donaudampfschifffahrt mitarbeitende Beschäftigte Laufen wird worden hätte könnte dessen welcher niemand
St.-Petersburg Straßenbahnfahrer verschwörungstheoretisch UKRAINE-KRIEG Kiewer kiewer Frau FRAU S-Bahn E-Mail www.example.org @name #thema
"Ä" – … 's ' - A a s es Es ß Äpfel äpfel ÄPFEL Selenskyj Selenskyjs Hans Hans' Straße STRASSE Wort-s --- -er
""".split()


def main():
    shared = sys.argv[sys.argv.index("--shared") + 1] if "--shared" in sys.argv else "../shared"
    lexicon = Lexicon(f"{shared}/data/lexicon/de/german-lexicon.tsv.gz")
    rows = {word: lexicon.look_up(word) for word in WORDS}
    with open(sys.argv[1], "w", encoding="utf8") as file:
        file.write("{\n" + ",\n".join(f"  {json.dumps(word, ensure_ascii=False)}: {json.dumps(row)}" for word, row in rows.items()) + "\n}\n")


if __name__ == "__main__":
    main()
