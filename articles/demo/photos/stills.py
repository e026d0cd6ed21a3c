"""Stills that stand for videos; one of them leads a story too."""

from articles.demo.photos.credits import ours

STILLS = [
    ours(
        "anjungan",
        "Di anjungan KM Banyu Lestari",
        by="Bagas Wirawan",
        city="Surabaya",
        alt="Nakhoda berkerudung dan bertopi memegang kemudi di anjungan, menghadap selat dan jembatan.",
        caption="Sulastri Handayani di anjungan KM Banyu Lestari, Selat Madura.",
        keywords=("anjungan", "nakhoda", "feri"),
    ),
    ours(
        "gerobak",
        "Sate lewat tengah malam",
        by="Bagas Wirawan",
        city="Surabaya",
        alt="Penjual sate mengipasi bara di gerobak terang, di jalan basah; dua pembeli duduk di bangku.",
        caption="Gerobak sate di Jalan Kapasan, Surabaya, pukul dua pagi.",
        keywords=("sate", "gerobak", "malam"),
    ),
    ours(
        "seismograf",
        "Pos pengamatan gunung api",
        by="Nurul Kahfi",
        city="Lumajang",
        alt="Jarum merah menggambar getaran di tabung kertas; di jendela gunung api berasap saat senja.",
        caption="Jarum seismograf mencatat gempa dangkal di pos pengamatan, Lumajang.",
        keywords=("gunung api", "seismograf", "pengamat"),
    ),
]
