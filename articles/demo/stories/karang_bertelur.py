"""An explainer of one night a year."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="karang-bertelur",
    section="lingkungan",
    kind="explainer",
    kicker="Laut",
    headline="Lima malam setelah purnama: kapan karang bertelur, dan mengapa itu penting",
    short_headline="Kapan karang bertelur, dan mengapa itu penting",
    standfirst=(
        "Hanya satu malam dalam setahun. Penyelam di Kepulauan Spermonde kini dapat meramalkannya "
        "sampai hitungan jam."
    ),
    dateline="Makassar",
    time_zone="Asia/Makassar",
    bylines=[("meilani", "author"), ("yusak", "photographer")],
    tags=["pesisir", "iklim", "kepulauan"],
    lead_photo="karang",
    related=["bakau-wonorejo", "pelampung-suhu"],
    life=[
        Step("publish", minutes=-820),
    ],
    body=html("""
<p>Pada pukul 20.47, di kedalaman enam meter, sebuah koloni karang sebesar meja makan menjadi berbintik
merah muda. Bintik-bintik itu diam selama empat menit. Lalu, serentak, ribuan butir sebesar biji ketumbar
melepaskan diri dan naik.</p>

<p>“Seperti hujan salju yang salah arah,” kata Andi Tenriola, penyelam yang malam itu memegang senter dan
jam. Ia menunggu peristiwa tersebut selama sebelas bulan. Lamanya dua puluh dua menit.</p>

<h3>Apa yang sebenarnya naik</h3>

<p>Butir itu bukan telur semata, melainkan bungkusan berisi telur dan sperma sekaligus. Di permukaan
bungkusan itu pecah, bercampur dengan bungkusan dari koloni lain, dan menjadi larva. Larva berenang tiga
sampai tujuh hari sebelum memilih tempat menetap untuk seumur hidup.</p>

<p>Karena tidak dapat berjalan mencari pasangan, karang memakai tiga jam yang dapat dibaca oleh semua
koloni:</p>

<ol>
<li><strong>Suhu</strong> menentukan bulannya. Air harus hangat selama beberapa pekan.</li>
<li><strong>Bulan purnama</strong> menentukan malamnya, biasanya tiga sampai enam malam sesudahnya.</li>
<li><strong>Matahari terbenam</strong> menentukan jamnya.</li>
</ol>

<h3>Ramalan yang dapat meleset</h3>

<p>Tim Tenriola mencatat peristiwa ini di empat pulau selama enam tahun. Pada tahun pertama mereka
menyelam sebelas malam untuk mendapatkan satu. Sekarang mereka menyelam dua malam, dan ramalan jamnya
meleset paling jauh delapan belas menit.</p>

<p>Hal yang mereka khawatirkan justru ketepatan itu mulai longgar. Ketika air lebih panas setengah
derajat, seperti dua tahun lalu, sebagian koloni bertelur sebulan lebih awal. Bungkusan dari dua kelompok
tidak pernah bertemu. Jumlah larva yang menempel pada keping pengamatan turun dari 31 menjadi 9 per
keping.</p>

<h3>Untuk apa diketahui</h3>

<p>Mengetahui malamnya berarti dapat menjaga malam itu. Sejak tahun lalu, nelayan di Pulau Badi sepakat
tidak menurunkan jaring dan tidak menyalakan lampu petromaks selama tiga malam. Dua resor mematikan lampu
dermaga. Sebagian bungkusan ditampung dengan corong kain, dibesarkan dalam bak, lalu ditebar di terumbu
yang rusak.</p>

<p>Dari 400.000 larva yang ditebar, sekitar 1.100 masih hidup setahun kemudian. Angka itu terdengar kecil.
Tenriola mengajak melihatnya dari arah lain: di terumbu tanpa tebaran, jumlahnya empat.</p>

<p>Malam berikutnya jatuh sebelas bulan lagi. Ia sudah menandai kalender, lalu menghapusnya dan menandai
hari sebelumnya. Ia ingin tiba lebih dahulu daripada karang.</p>
"""),
)
