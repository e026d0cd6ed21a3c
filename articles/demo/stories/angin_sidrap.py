"""Energy news on wire copy and our own reporting, with a photo of the second agency."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="angin-sidrap",
    section="energi",
    kind="news",
    kicker="Energi angin",
    headline="Angin Sidrap dijual per jam, dan petani di bawahnya mulai ikut menawar",
    standfirst=(
        "Sewa lahan dihitung dari putaran baling-baling, bukan dari luas tanah. Desa memeriksa angkanya"
        " setiap pekan."
    ),
    dateline="Sidenreng Rappang",
    time_zone="Asia/Makassar",
    wire="palapa",
    bylines=[("yusak", "author")],
    tags=["transisi-energi", "koperasi", "pangan"],
    lead_photo="turbin",
    related=["pasar-malam-surya", "feri-listrik"],
    life=[
        Step("publish", minutes=-1620),
    ],
    body=html("""
<p>Di rumah panggung Haji Lameri ada dua papan. Yang pertama jadwal salat. Yang kedua mencatat berapa jam
baling-baling di atas kebun jagungnya berputar pekan ini: 121 jam, turun dari 138. Dengan angka kedua
itulah ia dibayar.</p>

<p>Sejak awal tahun, empat puluh tiga pemilik lahan di lereng Sidenreng Rappang meninggalkan sewa tetap.
Sebagai gantinya mereka menerima bagian dari listrik yang terjual, 1,4 persen, dihitung untuk setiap
menara. Bila angin bagus, pendapatannya dua kali sewa lama. Bila buruk, setengahnya.</p>

<p>“Dulu kami menyewakan tanah,” kata Haji Lameri. “Sekarang kami ikut berdagang angin.”</p>

<h3>Angka yang boleh diperiksa</h3>

<p>Kesepakatan itu lahir dari perselisihan. Dua tahun lalu pemilik lahan mengira mereka dibohongi, karena
baling-baling tampak berputar hampir sepanjang hari sedangkan pengelola menyebut angka yang lebih kecil.
Ternyata keduanya benar. Baling-baling yang berputar pelan tidak menghasilkan listrik.</p>

<p>Pengelola lalu memasang layar di balai desa. Layar itu menampilkan tiga angka setiap jam: kecepatan
angin, daya, dan rupiah. Dua lulusan sekolah kejuruan ditunjuk desa untuk mencocokkannya dengan meteran di
gardu. Dalam delapan bulan mereka menemukan satu kesalahan, dan kesalahan itu merugikan pengelola.</p>

<h3>Jagung di bawah bayangan</h3>

<p>Yang belum selesai adalah bayangan. Baling-baling sepanjang 57 meter melintas di atas kebun seperti
tangan yang melambai. Petani mengeluh bahwa ternak enggan merumput di bawahnya. Peneliti dari universitas
di Makassar memasang pengukur cahaya di enam kebun. Hasil sementaranya: jagung tidak terpengaruh, sapi
terpengaruh selama tiga pekan lalu terbiasa.</p>

<p>Koperasi desa memakai sebagian penghasilan untuk membeli mesin pengering jagung bertenaga listrik.
Ongkos mengeringkan turun dari Rp210 menjadi Rp90 sekilogram, dan jagung tidak lagi dijemur di tepi
jalan.</p>

<p>Menurut kantor berita Palapa, tiga kabupaten lain di Sulawesi Selatan mempelajari perjanjian yang sama.
Pengelola ladang angin di dua tempat sudah menyatakan bersedia. Yang ketiga meminta waktu sampai musim
angin berikutnya.</p>

<p>Haji Lameri punya satu permintaan yang belum masuk perjanjian. Ia ingin tahu lebih awal kapan angin
akan berhenti. Jawaban para insinyur, katanya, sama dengan jawaban ayahnya dahulu: lihat pucuk kelapa.</p>
"""),
)
