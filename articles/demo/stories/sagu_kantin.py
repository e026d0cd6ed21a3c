"""Food news from Papua."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="sagu-kantin",
    section="pangan",
    kind="news",
    kicker="Jayapura",
    headline="Sagu masuk kantin dua puluh sekolah, dan habis sebelum pukul sepuluh",
    standfirst=(
        "Percobaan satu semester di Jayapura menghitung ongkos, gizi, dan sisa di piring. Yang terakhir"
        " paling mengejutkan."
    ),
    dateline="Jayapura",
    time_zone="Asia/Jayapura",
    wire="nusa",
    bylines=[("yosephina", "author")],
    tags=["pangan", "pendidikan", "koperasi", "kesehatan"],
    related=["jembatan-elelim", "gudang-dingin"],
    life=[
        Step("publish", minutes=-3500),
    ],
    body=html("""
<p>Papan tulis di kantin SD Negeri Harapan mencatat dua angka setiap hari: porsi yang dimasak, dan berat
sisa di ember. Pada pekan pertama nasi, sisanya sebelas kilogram. Pada pekan pertama sagu, satu kilogram
lebih sedikit. Pada pekan kedelapan, embernya dipakai untuk menyimpan sendok.</p>

<p>Dua puluh sekolah dasar di Kota dan Kabupaten Jayapura mengganti nasi dengan sagu dua hari dalam
sepekan, selama satu semester. Pada hari ketiga percobaan itu, kantin pertama kehabisan makanan pukul
09.50.</p>

<h3>Bukan sekadar papeda</h3>

<p>Juru masak, sebagian besar ibu murid, menyusun dua belas menu: papeda dengan ikan kuah kuning, sagu
lempeng dengan kelapa, bubur sagu dengan labu, dan seterusnya. Ahli gizi kabupaten menambahkan kacang dan
sayur, karena sagu hampir seluruhnya pati. Dengan ikan dan daun gedi, kata Dokter Ester Kambu, kecukupan
protein satu porsi setara dengan menu nasi dan telur.</p>

<p>Ongkosnya Rp9.400 seporsi, Rp700 lebih murah daripada nasi. Berasnya didatangkan dari pulau lain.
Sagunya dari hutan yang jaraknya dua puluh kilometer, lewat koperasi dengan 61 keluarga penokok.</p>

<h3>Hutan yang kembali dihitung</h3>

<p>Koperasi itu sebelumnya menjual 400 kilogram sebulan. Sekarang 3,2 ton. Pertumbuhan tersebut
menimbulkan pertanyaan yang dahulu tidak ada: berapa pohon boleh ditebang? Warga berjalan dua hari
menandai pohon dengan cat putih. Hasilnya, 1.870 pohon siap panen dan kira-kira 9.000 anakan. Aturannya
sekarang satu banding tiga: setiap menebang satu, pelihara tiga.</p>

<p>Tidak semua anak suka. Di sekolah yang muridnya banyak berasal dari keluarga pendatang, seperempat
porsi kembali pada pekan pertama. Guru di sana membuat hari mencicip, dan membiarkan murid menyusun
sendiri kuahnya. Sekarang sisanya tidak lebih banyak daripada di tempat lain.</p>

<p>Pemerintah kota akan memutuskan kelanjutannya bulan depan. Menurut Kantor Berita Nusa, tujuh kabupaten
lain meminta salinan menunya. Yang diminta pertama kali, kata panitia, selalu sama: resep kuah kuning.</p>

<p>Di SD Negeri Harapan, seorang murid kelas dua mengusulkan menu ketiga belas. Ia menuliskannya di papan,
di bawah dua angka tadi: sagu, tetapi lebih banyak.</p>
"""),
)
