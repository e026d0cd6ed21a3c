"""A plain draft: half written, without standfirst and photo, with the reporter’s note to himself."""

from articles.demo.shapes import Story, html

STORY = Story(
    key="lapangan-latih",
    section="olahraga",
    kind="news",
    kicker="Sepak bola",
    headline="Tiga klub putri berbagi satu lapangan latih selama musim hujan",
    dateline="Malang",
    bylines=[("bagas", "author")],
    desk_status="draft",
    body=html("""
<p>Jadwalnya ditulis dengan kapur di pintu gudang: pukul enam, pukul delapan, pukul sepuluh. Tiga klub
putri di Malang bergantian memakai satu-satunya lapangan yang tidak tergenang, dan dua kali sepekan mereka
berlatih bersama karena hujan menghapus jadwalnya.</p>

<p>Dari latihan bersama itu lahir sesuatu yang tidak direncanakan. Para pelatih mulai bertukar pemain
untuk satu babak, lalu untuk satu pertandingan persahabatan.</p>

<p>“Anak-anak jadi kenal lawan sebelum membencinya,” kata pelatih Retno Astuti.</p>

<p>[Menunggu keterangan pengelola stadion tentang perbaikan saluran air. Telepon lagi besok pagi.]</p>
"""),
)
