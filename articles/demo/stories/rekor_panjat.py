"""Sports news by the sports writer."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="rekor-panjat",
    section="olahraga",
    kind="news",
    kicker="Panjat tebing",
    headline="Pemanjat 17 tahun memecahkan rekor nasional dengan sepatu pinjaman",
    standfirst=(
        "Enam koma sembilan satu detik. Sepatunya sendiri tertinggal di bus, dan yang dipakainya "
        "kebesaran setengah nomor."
    ),
    dateline="Yogyakarta",
    bylines=[("tegar", "author")],
    tags=["panjat-tebing"],
    lead_photo="panjat",
    related=["ganda-campuran", "senar-kudus"],
    life=[
        Step("publish", minutes=-390),
    ],
    body=html("""
<p>Sepatu itu milik lawannya. Pada pukul 18.40, dua puluh menit sebelum perempat final, Kinasih Ayunda
menyadari tasnya tertinggal di bus yang sudah kembali ke Solo. Pada pukul 20.06 ia menyentuh papan di
puncak dinding lima belas meter dalam 6,91 detik, memecahkan rekor nasional nomor kecepatan putri.</p>

<p>Pemanjat berusia 17 tahun itu memperbaiki rekor lama sebanyak tujuh perseratus detik. Sepatu yang
dipakainya pinjaman dari Desta Pramudita, yang baru saja ia kalahkan pada babak sebelumnya, dan kebesaran
setengah nomor.</p>

<p>“Saya mengikatnya dua kali,” kata Kinasih. “Kalau dipikirkan, malah tidak berani melompat.”</p>

<h3>Langkah yang dihilangkan</h3>

<p>Dinding nomor kecepatan sama di seluruh dunia: dua puluh pegangan tangan, sebelas pijakan kaki,
letaknya tidak pernah berubah. Perbedaan hanya dapat dicari dalam gerakan. Kinasih dan pelatihnya, Wahyu
Setyabudi, menghilangkan satu pegangan di bagian tengah. Ia melompatinya, dan mendarat dengan telapak,
bukan ujung jari.</p>

<p>Cara itu menghemat dua langkah, tetapi gagal tiga dari sepuluh kali. Dalam latihan sebulan terakhir
angkanya menjadi satu dari sepuluh. Di final, menurut Wahyu, ia sudah meminta anak asuhnya memakai cara
aman. Kinasih mengangguk, lalu melompat.</p>

<h3>Meminjamkan kepada lawan</h3>

<p>Desta, 22 tahun, berdiri di bawah dinding ketika angka itu muncul. Ia mengaku sempat menyesal selama
satu detik. “Setelah itu saya menghitung,” katanya. “Kalau tidak saya pinjami, rekornya tidak ada, dan
tahun depan tidak ada yang harus saya kejar.”</p>

<p>Penghargaan sikap sportif, yang biasanya diumumkan pada hari terakhir, diberikan kepadanya malam itu
juga. Hadiahnya sepasang sepatu.</p>

<p>Di nomor putra, Rangga Alamsyah dari Pontianak menang dengan 5,24 detik setelah lawannya terpeleset
pada pegangan ketujuh. Nomor kombinasi dimainkan besok mulai pukul 09.00. Kinasih turun pada giliran
keempat.</p>

<p>Tasnya ditemukan di Klaten dan tiba sesudah upacara. Ia menimbang kedua pasang sepatu itu di tangan,
lalu memasukkan sepatunya sendiri kembali ke dalam tas. Untuk besok, katanya, ia sudah telanjur terbiasa
dengan yang kebesaran.</p>
"""),
)
