"""A draft in check: complete, with its lead photo, waiting for the desk."""

from articles.demo.shapes import Story, html

STORY = Story(
    key="petak-subak",
    section="lingkungan",
    kind="news",
    kicker="Jatiluwih",
    headline="Petani muda menyewa kembali petak yang dijual orang tuanya",
    standfirst="Kontraknya lima musim dan dibayar dengan gabah. Subak memberi mereka giliran air pertama.",
    dateline="Tabanan",
    bylines=[("nurul", "author")],
    tags=["pangan", "iklim"],
    lead_photo="sawah",
    related=["harga-cabai", "bakau-wonorejo"],
    desk_status="check",
    body=html("""
<p>Ayah Komang Ardita menjual sawahnya ketika Komang berumur sembilan tahun. Dua puluh tahun kemudian,
anak itu menyewanya kembali dari orang yang sama, seluas 38 are, untuk lima musim tanam. Sewanya bukan
uang, melainkan sepertiga gabah.</p>

<p>Komang salah seorang dari empat belas orang muda di Jatiluwih yang dalam dua tahun terakhir kembali ke
petak keluarga. Sebagian pulang dari hotel yang mengurangi pegawai, sebagian dari kota. Mereka tidak
sanggup membeli tanah, yang harganya naik delapan kali lipat, tetapi menyewa masih mungkin.</p>

<p>“Saya tidak membeli sawah,” kata Komang. “Saya membeli giliran air.”</p>

<h3>Giliran pertama</h3>

<p>Subak setempat, perkumpulan yang mengatur pembagian air, membuat keputusan yang jarang terjadi.
Penggarap baru mendapat giliran air pertama selama dua musim, supaya mereka dapat menanam lebih awal dan
belajar tanpa tergesa. Petani tua menyetujuinya dalam satu kali rapat.</p>

<p>Pekaseh, ketua subak itu, menjelaskan alasannya dengan menunjuk terasering di seberang. Dari 41
penggarap di sana, hanya enam yang berumur di bawah lima puluh tahun. Bila tak seorang pun menggarap petak
di atas, saluran akan rusak, dan air berhenti mengalir ke petak di bawah.</p>

<p>Hasil musim pertama tidak mengesankan: 4,1 ton per hektare, di bawah rata-rata. Musim kedua naik
menjadi 5,3 ton. Komang kini mencoba varietas lokal yang umurnya lebih panjang tetapi harganya dua kali
lipat.</p>

<p>Koperasi subak membantu dengan dua alat: mesin tanam yang disewakan per jam dan gudang kecil untuk
menjemur gabah ketika hujan. Keduanya dibeli dari iuran pengunjung yang datang melihat terasering. Selama
ini hampir seluruh iuran dipakai untuk upacara dan perbaikan jalan.</p>

<p>Pemerintah kabupaten menawarkan keringanan pajak bagi pemilik yang menyewakan sawahnya kepada penggarap
di bawah empat puluh tahun. Baru tiga pemilik mendaftar. Sebagian besar lainnya tinggal di luar pulau.</p>

<p>Ibunya masih menyebut petak itu “punya orang”. Ayahnya, setiap sore, berjalan ke pematang dan tidak
berkata apa-apa. Pekan lalu ia membawa cangkul.</p>
"""),
)
