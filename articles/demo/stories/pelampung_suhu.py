"""Science news without a photo."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="pelampung-suhu",
    section="sains",
    kind="news",
    kicker="Laut",
    headline="Mahasiswa Ambon merakit pelampung pencatat suhu seharga satu ponsel",
    standfirst=(
        "Tiga puluh buah sudah hanyut di Laut Banda. Separuhnya ditemukan nelayan, dan semua yang "
        "ditemukan dikembalikan."
    ),
    dateline="Ambon",
    time_zone="Asia/Jayapura",
    bylines=[("meilani", "author")],
    tags=["iklim", "pendidikan", "kepulauan"],
    related=["karang-bertelur", "teropong-fatuleu"],
    life=[
        Step("publish", minutes=-5200),
    ],
    body=html("""
<p>Pelampung itu sebesar termos dan berwarna jingga. Di sisinya tertulis, dengan cat yang tidak luntur:
“Saya mengukur laut. Bila terdampar, tolong telepon.” Di bawahnya ada nomor, dan gambar kepala ikan yang
tersenyum.</p>

<p>Tiga puluh pelampung semacam itu dilepas di Laut Banda dalam enam bulan terakhir oleh mahasiswa ilmu
kelautan di Ambon. Setiap jam ia mencatat suhu air dan tempatnya, lalu mengirimkannya lewat satelit.
Ongkosnya Rp3,1 juta sebuah, seharga satu ponsel. Pelampung buatan pabrik untuk keperluan yang sama
berharga dua puluh kali lipat.</p>

<h3>Mengapa perlu banyak</h3>

<p>Laut Banda dalam dan berliku. Arusnya membawa air hangat dari Pasifik ke Samudra Hindia, dan ikut
menentukan kapan musim hujan dimulai di Jawa. Namun di wilayah seluas 470.000 kilometer persegi itu hanya
ada dua alat tetap. “Kami menebak cuaca satu negeri dari dua termometer,” kata Grace Latuconsina, dosen
yang membimbing mereka.</p>

<p>Ketelitian pelampung murah itu memang lebih rendah, sekitar sepersepuluh derajat. Bagi peramal musim,
tiga puluh angka yang agak teliti lebih berguna daripada dua angka yang sangat teliti.</p>

<h3>Kembali dari pantai</h3>

<p>Baterainya bertahan empat bulan. Sesudah itu pelampung menjadi sampah, dan inilah keberatan pertama
yang diajukan panitia penguji. Mahasiswa menjawab dengan nomor telepon tadi. Dari dua puluh dua yang sudah
berhenti mengirim, sebelas ditemukan nelayan atau anak-anak di tujuh pulau. Semuanya dikembalikan,
sebagian dengan ikan asin.</p>

<p>Penemunya mendapat pulsa Rp50.000 dan peta perjalanan pelampung itu, dicetak di kain. Di Pulau Hatta,
peta tersebut digantung di balai desa. Untuk pertama kali, kata kepala desanya, orang melihat bahwa arus
di depan kampung mereka sampai ke Timor.</p>

<p>Badan meteorologi mulai memasukkan datanya ke dalam ramalan percobaan bulan lalu. Hasilnya akan
dibandingkan pada akhir musim. Mahasiswa sudah menyiapkan dua puluh pelampung lagi, dengan baterai yang
dapat diganti, dan kali ini tulisannya ditambah satu baris. Terlalu banyak yang menelepon hanya untuk
bertanya siapa nama ikan itu.</p>
"""),
)
