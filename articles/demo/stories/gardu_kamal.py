"""A second story planned for later."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="gardu-kamal",
    section="energi",
    kind="news",
    kicker="Feri listrik",
    headline="Lelang gardu Kamal dibuka hari ini, tiga perusahaan sudah mendaftar",
    standfirst=(
        "Pekerjaan ditargetkan selesai dalam tujuh bulan. Sampai saat itu kapal listrik tetap berlayar "
        "enam kali sehari."
    ),
    dateline="Bangkalan",
    bylines=[("laras", "author")],
    tags=["feri-listrik", "transisi-energi", "selat-madura", "pelabuhan"],
    lead_photo="feri",
    lead_caption=(
        "KM Banyu Lestari di Selat Madura. Gardu di Kamal menentukan berapa kali kapal ini dapat "
        "berlayar dalam sehari."
    ),
    related=["feri-listrik", "angin-sidrap"],
    life=[
        Step("schedule", minutes=1320),
    ],
    body=html("""
<p>Lelang gardu listrik di Dermaga Kamal dibuka pagi ini, setelah dua kali tertunda. Tiga perusahaan sudah
mendaftar sebelum tengah hari. Nilai pekerjaannya Rp38,4 miliar, termasuk kabel bawah tanah sepanjang 1,7
kilometer.</p>

<p>Gardu itu bagian terakhir yang belum ada dari lintasan feri listrik Ujung–Kamal. Kapalnya, KM Banyu
Lestari, menyelesaikan uji coba dua belas bulan dengan ongkos energi hampir separuh kapal lama. Namun
karena hanya satu dari tiga dermaga yang memiliki pengisian penuh, ia berlayar enam kali sehari dari
rencana empat belas.</p>

<h3>Dua syarat baru</h3>

<p>Dinas perhubungan menambahkan dua syarat yang tidak ada dalam lelang sebelumnya. Pemenang harus
memasang pengukur yang angkanya dapat dibaca umum, dan membayar denda Rp45 juta untuk setiap pekan
keterlambatan.</p>

<p>“Angka denda itu kami ambil dari tagihan solar kapal lama,” kata kepala bidang pelayaran, Agus Pramono.
“Jadi kalau terlambat, yang membayar solarnya adalah yang terlambat.”</p>

<p>Syarat pertama datang dari penumpang. Dalam dengar pendapat bulan lalu, pedagang tahu Nur Aini meminta
papan angka di dermaga seperti papan harga di pasar. Usulnya diterima tanpa perubahan.</p>

<h3>Listrik dari mana</h3>

<p>Gardu akan mengambil daya 1,2 megawatt dari jaringan Madura, yang pada malam hari mempunyai cadangan
cukup. Pengisian pada siang hari dibatasi sampai tengah hari. Untuk selebihnya, operator menjajaki panel
surya di atap terminal, yang menurut hitungannya menutup seperlima kebutuhan.</p>

<p>Warga di belakang dermaga mempunyai pertanyaan lain: bunyi. Gardu lama di Ujung berdengung sampai ke
kamar tidur. Rancangan baru memakai dinding peredam dan diletakkan dua puluh meter lebih jauh dari rumah
terdekat.</p>

<p>Pemenang diumumkan lima pekan lagi. Bila tidak ada sanggahan, pekerjaan dimulai sebelum musim hujan.
Sulastri Handayani, nakhoda kapal itu, tidak memberi komentar tentang lelang. Ia hanya bertanya apakah
kabelnya cukup panjang untuk air pasang.</p>
"""),
)
