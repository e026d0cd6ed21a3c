"""An explainer in three parts, each with its own heading and photo."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="tanda-gunung",
    section="sains",
    kind="explainer",
    kicker="Gunung api",
    headline="Cara gunung api memberi tahu sebelum meletus, dan mengapa kita salah dengar",
    short_headline="Cara gunung api memberi tahu sebelum meletus",
    standfirst=(
        "Getaran, gas, dan lereng yang membengkak dapat dibaca berhari-hari lebih awal. Bagian tersulit"
        " dimulai setelah semuanya terbaca."
    ),
    dateline="Lumajang",
    bylines=[("meilani", "author"), ("nurul", "contributor")],
    tags=["gunung-api", "kesiapsiagaan"],
    lead_photo="seismograf",
    related=["kuota-semeru", "pelampung-suhu"],
    life=[
        Step("publish", minutes=-2480),
    ],
    body=html("""
<p>Jarum itu bergerak lagi pukul 02.14. Garisnya menebal, mengecil, lalu kembali lurus seperti tidak
terjadi apa-apa. Suharyo, pengamat gunung api yang sudah dua puluh dua tahun berjaga di pos, tidak berdiri
dari kursinya. Ia hanya menulis satu huruf di buku: B.</p>

<p>Huruf itu berarti gempa dangkal, di kedalaman kurang dari satu kilometer. Sepanjang malam ada sembilan.
Bila menjadi tiga puluh, ia akan menelepon. Bila huruf A, yang lebih dalam, bertambah bersamaan, ia akan
menelepon lebih cepat.</p>

<h3>Tiga jenis getaran</h3>

<p>Magma yang naik harus membuka jalan, dan setiap pembukaan berbunyi. Pengamat membedakan tiga bunyi.</p>

<ul>
<li><strong>Gempa dalam.</strong> Batu patah di kedalaman dua sampai sepuluh kilometer. Sering menjadi
tanda pertama, kadang-kadang berbulan-bulan sebelumnya.</li>
<li><strong>Gempa dangkal.</strong> Cairan dan gas mendesak retakan di dekat permukaan. Biasanya tinggal
hitungan hari.</li>
<li><strong>Tremor.</strong> Getaran panjang tanpa jeda, seperti panci yang hampir mendidih. Di banyak
gunung, inilah ketukan terakhir.</li>
</ul>

<p>Masalahnya, tidak setiap ketukan diikuti pintu yang terbuka. Dari dua belas kali peningkatan yang
dicatat pos ini dalam sepuluh tahun, empat berakhir dengan letusan. Delapan lainnya reda sendiri, dan
setiap kali reda, kepercayaan warga berkurang sedikit.</p>

<h2 data-part="" data-photo="gunung">Gunung yang bernapas dan membengkak</h2>

<p>Getaran hanya satu dari beberapa bahasa. Bahasa kedua adalah napas. Magma yang naik melepaskan belerang
dioksida seperti botol minuman yang dibuka. Alat sebesar kotak sepatu di lereng utara mengukurnya dari
warna langit, setiap sepuluh menit sepanjang siang.</p>

<p>Pada hari biasa angkanya sekitar 150 ton. Pekan lalu, selama dua hari, alat itu mencatat 900. Kenaikan
gas tanpa kenaikan gempa membingungkan. Gas dapat berarti magma baru datang, tetapi dapat pula berarti
sumbat lama terbuka dan tekanan justru berkurang.</p>

<p>Bahasa ketiga paling pelan. Lereng gunung membengkak beberapa milimeter ketika magma mengisi ruang di
bawahnya. Satelit dapat melihatnya dari ketinggian 700 kilometer, setiap dua belas hari. Alat ukur
kemiringan di lereng melihatnya setiap menit, bila tidak disambar petir.</p>

<blockquote><p>Satu alat memberi tahu kita bahwa sesuatu berubah. Tiga alat memberi tahu apa yang
berubah.</p></blockquote>

<p>Kalimat itu dari Pramesti Wulan, ahli gunung api yang menyusun bagan keputusan untuk enam pos. Bagannya
memuat dua puluh tujuh kotak. Hanya empat yang berakhir dengan kata pasti.</p>

<h2 data-part="" data-photo="sekolah">Latihan pukul dua pagi</h2>

<p>Bahasa keempat adalah bahasa manusia, dan di sinilah pesan paling sering hilang. Perubahan tingkat dari
Waspada ke Siaga dikirim lewat surat elektronik, radio, dan grup percakapan. Dalam sebuah latihan, pesan
itu sampai ke kantor kecamatan dalam empat menit. Ke dusun tertinggi, dua jam sepuluh menit.</p>

<p>Sejak itu dusun tersebut membuat jalurnya sendiri. Seorang murid sekolah menengah, Gendhis, menghitung
bahwa kentungan terdengar sampai rumah ketujuh. Maka ditunjuklah satu rumah di antara setiap tujuh rumah.
Dalam latihan berikutnya, yang dimulai pukul dua pagi tanpa pemberitahuan, orang terakhir tiba di lapangan
sekolah setelah tiga puluh delapan menit.</p>

<p>Tiga hal menjadi kesepakatan mereka:</p>

<ol>
<li>Ternak yang dapat berjalan dilepas, tidak dituntun.</li>
<li>Kunci sepeda motor digantung di dekat pintu, selalu di sebelah kanan.</li>
<li>Siapa pun boleh memukul kentungan. Yang keliru tidak ditegur.</li>
</ol>

<p>Yang ketiga paling lama diperdebatkan. Beberapa orang tua khawatir anak-anak akan bermain-main. Gendhis
menjawab dengan angka: dalam setahun ada dua bunyi yang keliru, dan setelah keduanya lebih banyak orang
yang ikut berkumpul daripada sebelumnya.</p>

<p>Di pos, Suharyo menutup buku pukul enam pagi. Sembilan huruf B, tidak ada A. Ia menelepon juga, sekadar
untuk mengatakan bahwa gunung sedang tidur. Menurut dia, orang perlu terbiasa mendengar kabar baik dari
nomor yang sama.</p>
"""),
)
