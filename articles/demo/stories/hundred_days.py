"""A story in English: the translation of one in Indonesian."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="hundred-days",
    section="budaya",
    kind="news",
    language="en",
    translation_of="seratus-hari",
    kicker="Tana Beru",
    headline="A hundred days of a boat, from the bitti trunk to the waterline",
    standfirst=(
        "There are no drawings in the yards of Tana Beru. The measures are in the arm, and the "
        "waterline is set with a wet rope."
    ),
    dateline="Bulukumba",
    time_zone="Asia/Makassar",
    bylines=[("yusak", "author"), ("meilani", "translator")],
    tags=["galangan-rakyat", "budaya"],
    lead_photo="perahu-layar",
    lead_caption="All seven sails are set for the first time off Tana Beru, Bulukumba.",
    lead_alt="A two-masted boat under seven sails in the morning; people on the beach wave.",
    related=["seratus-hari"],
    life=[
        Step("publish", minutes=-640),
    ],
    body=html("""
<p>On the hundredth day the boat moved four metres. Two teams of haulers, 140 people in all, leaned back
to the count of a man in a red headcloth. The coconut logs under the keel groaned. Then everybody rested,
drank tea, and talked about the next four metres.</p>

<p>Nobody hurries on launch day on the beach of Tana Beru, in Bulukumba, South Sulawesi. A hundred days
earlier the trunk had still been standing in the forest.</p>

<figure data-photo="perahu-lunas" data-layout="wide"><figcaption>Day 31. Planks first, frames later. Haji
Muhtar, in the straw hat, checks the curve of the bow.</figcaption></figure>

<h3>Measures kept in the arm</h3>

<p>The master builder, or panrita lopi, is called Haji Muhtar. He uses no drawings. The length of the keel
is measured in fathoms of the arm, the curve of the bow with his grandson’s reach, because an old man’s
arms, he says, have grown too short. The planks go up first and the frames follow, the reverse of a steel
yard.</p>

<p>“An iron boat begins with the bones,” he said. “Ours begins with the skin. The bones adjust.”</p>

<p>Every seam is packed with bark fibre and cotton and beaten until its sound changes. A caulker called
Baso spent nine days on the port side. He does not look at the result. He listens to it.</p>

<h3>The waterline</h3>

<p>The red line on the hull, which shows how deep the boat will sit when she is loaded, was set on day 88.
A wet rope was stretched from bow to stern, plucked, and left its mark. Children were asked to stand back.
Once red paint has been drawn along it, the line is never changed.</p>

<p>The buyer, a transport cooperative on Selayar, paid 1.35 billion rupiah. Two thirds of that went on
timber, all of it with papers. The wages of 22 builders are shared out by rank, and Haji Muhtar takes the
same as the second oldest.</p>

<p>On the third morning the tide took over. The boat lifted by herself, almost without a sound, and the
people who were holding the rope suddenly held nothing. Her red line lay level with the water. Haji Muhtar
looked at it for a moment, then asked who still had some tea.</p>
"""),
)
