"""A story in English: the translation of one in Indonesian."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="masalembu-english",
    section="nusantara",
    kind="news",
    language="en",
    translation_of="nelayan-masalembu",
    kicker="Rescue",
    headline="Four Masalembu fishermen found alive after five days adrift",
    standfirst="They lived on rainwater, two kilograms of rice and a sail stitched from a tarpaulin.",
    dateline="Masalembu",
    bylines=[("yusak", "author"), ("meilani", "translator")],
    tags=["kepulauan"],
    lead_photo="perahu",
    lead_caption="Four fishermen from Masalembu wave to the rescue ship that found them.",
    lead_alt="Four people in an outrigger boat wave on the open sea; an orange rescue ship on the horizon.",
    related=["nelayan-masalembu"],
    life=[
        Step("publish", minutes=-120),
    ],
    body=html("""
<p>The rescue ship found them 47 nautical miles from where their engine had died. Four fishermen from
Masalembu, who had left five days earlier to look for tuna, climbed on deck this morning weak, sunburnt
and able to walk.</p>

<p>They are Sahrul, 41, who owns the boat; his two nephews, Imam and Fajar; and Mat Hasan, 58, the oldest
of the crew. Doctors on the island said all four were moderately dehydrated.</p>

<p>“On the second day we stopped shouting,” Sahrul said. “You have to save your voice. On the third day it
rained, and we knew we would get home.”</p>

<h3>A sail from a tarpaulin</h3>

<p>The engine failed on the first night because there was water in the fuel. The next day their handheld
radio ran out of power. Mat Hasan, who went to sea before there were outboard engines, stitched the hatch
cover into a sail with fishing line. With it they held a course to the south, towards the shipping
lane.</p>

<p>The rice was divided into ten portions. The fish they ate raw. Rainwater was caught in the ice chest,
and it was Mat Hasan who decided when each of them might drink.</p>

<p>Lieutenant Wayan Sudira, who coordinated the search, said the sail was the first thing seen from the
bridge. “It was yellow. On a blue sea you can see yellow from six miles away,” he said.</p>

<p>Two rescue ships, an aircraft and at least forty fishing boats from three islands took part. The search
area grew with the current every day, to nearly 1,900 square nautical miles. The fishing boats pooled
their fuel.</p>

<h3>Nine beacons for 312 boats</h3>

<p>The rescue has reopened a debate about personal beacons. The device, as big as a hand, sends its
position by satellite and costs as much as two months at sea bring in. Of the 312 boats on Masalembu, nine
have one.</p>

<p>The district fisheries office has set aside money for 60 beacons next year, to be paid off without
interest. Fishermen’s groups want more, and want boats that stay out overnight to come first.</p>

<p>Sahrul says his boat will be repaired and he will go to sea again. His wife, standing next to him on
the pier, asked that the sentence be written in full: after buying a beacon.</p>
"""),
)
