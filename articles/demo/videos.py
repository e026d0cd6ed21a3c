"""The demo's videos. They stand at a provider, under numbers that lead to no film."""

from articles.demo.shapes import Video

VIDEOS = [
    Video(
        key="anjungan",
        title="Dua puluh enam menit tanpa suara mesin",
        slug="dua-puluh-enam-menit-tanpa-suara-mesin",
        description=(
            "Dari anjungan KM Banyu Lestari, nakhoda Sulastri Handayani menunjukkan apa yang berubah ketika "
            "mesin solar diganti baterai: bunyi, jarak henti, dan cara menyapa perahu nelayan."
        ),
        credit_line="Sauh/Bagas Wirawan",
        poster="anjungan",
        duration=372,
        provider_id="sAuh0feri01",
        minutes=-90,
        story="feri-listrik",
    ),
    Video(
        key="seismograf",
        title="Cara membaca garis yang digambar gunung",
        slug="cara-membaca-garis-yang-digambar-gunung",
        description=(
            "Suharyo, pengamat gunung api, menjelaskan beda gempa dalam, gempa dangkal, dan tremor, dengan "
            "jarum, kertas, dan segelas kopi yang ikut bergetar."
        ),
        credit_line="Sauh/Nurul Kahfi, Meilani Hartanto",
        poster="seismograf",
        duration=248,
        provider_id="sAuh0gempa2",
        minutes=-2440,
        story="tanda-gunung",
    ),
    Video(
        key="gerobak",
        title="Sate terakhir pukul dua pagi",
        slug="sate-terakhir-pukul-dua-pagi",
        description=(
            "Satu malam bersama Cak Mat, yang mendorong gerobaknya enam kilometer dan tahu jam pulang setiap "
            "pabrik di Kapasan."
        ),
        credit_line="Sauh/Bagas Wirawan",
        poster="gerobak",
        duration=195,
        provider_id="sAuh0sate03",
        minutes=-1420,
    ),
]
