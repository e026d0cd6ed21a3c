"""Plain sports news."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="ganda-campuran",
    section="bulu-tangkis",
    kind="news",
    kicker="Bulu tangkis",
    headline="Ganda campuran yang dibentuk sepekan lalu melaju ke semifinal",
    standfirst=(
        "Keduanya baru berlatih bersama lima kali. Pelatih menyebut ketidaktahuan lawan sebagai senjata"
        " terbaik."
    ),
    dateline="Surabaya",
    bylines=[("bagas", "author")],
    tags=["bulu-tangkis"],
    lead_photo="bulutangkis",
    related=["senar-kudus", "rekor-panjat"],
    life=[
        Step("publish", minutes=-330),
    ],
    body=html("""
<p>Mereka belum sepakat siapa yang berteriak ketika bola jatuh di tengah. Itu tidak menghalangi Galih
Prasetya dan Anindya Kirana menyingkirkan unggulan ketiga, 21-18, 19-21, 21-16, dalam perempat final
kejuaraan antarklub semalam.</p>

<p>Pasangan ini baru dibentuk sepekan lalu, setelah rekan Galih cedera pergelangan kaki dan rekan Anindya
berangkat ujian sekolah. Jumlah latihan bersama: lima kali. Jumlah pertandingan: tiga, semuanya
menang.</p>

<p>“Saya hanya tahu dua kebiasaannya,” kata Anindya. “Dia suka maju terlalu cepat, dan dia selalu minta
maaf.”</p>

<h3>Gim yang menentukan</h3>

<p>Pada gim ketiga mereka tertinggal 9-14. Pelatih Hendra Wiyono meminta satu perubahan: Anindya yang
bermain di belakang, Galih di depan net, kebalikan dari susunan ganda campuran pada umumnya. Lawan
membutuhkan enam angka untuk mengerti. Saat itu kedudukan sudah 17-15.</p>

<p>Pukulan penutupnya sebuah smes dari sisi kiri, dengan lompatan yang membuat penonton di tribun timur
berdiri sebelum kok menyentuh lantai.</p>

<h3>Tanpa rekaman untuk dipelajari</h3>

<p>Hendra tidak menganggap hasil itu sebagai keajaiban. Lawan biasanya mempelajari rekaman selama
berhari-hari, ujarnya. Untuk pasangan ini rekamannya tidak ada. “Besok sudah ada tiga. Jadi besok kami
harus benar-benar bermain bagus.”</p>

<p>Cedera rekan Galih diperkirakan pulih dalam enam pekan. Hendra belum memutuskan apakah pasangan lama
akan dikembalikan. Ia hanya mengatakan bahwa susunan untuk kejuaraan provinsi baru diumumkan setelah
turnamen ini selesai, dan bahwa semua pemain sudah diberi tahu.</p>

<p>Di nomor lain, tunggal putra tuan rumah tersingkir dalam dua gim, sedangkan ganda putri melaju setelah
lawannya mundur karena cedera punggung. Juara bertahan beregu, klub dari Kudus, meloloskan empat wakil ke
semifinal, terbanyak di antara semua peserta.</p>

<p>Final seluruh nomor dimainkan pada hari terakhir, dimulai pukul 13.00, dengan ganda campuran sebagai
pembuka.</p>

<p>Semifinal berlangsung besok pukul 16.00. Mereka akan menghadapi juara bertahan, yang tahun lalu menang
tanpa kehilangan satu gim pun. Tiket tribun timur sudah habis. Panitia membuka layar lebar di halaman
gedung, gratis.</p>
"""),
)
