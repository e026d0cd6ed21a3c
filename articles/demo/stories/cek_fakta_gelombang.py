"""A fact check whose claim misleads: the pictures are real, the place and the year are not."""

from articles.demo.shapes import Claim, Evidence, Step, Story, html

STORY = Story(
    key="cek-fakta-gelombang",
    section="nusantara",
    kind="fact_check",
    kicker="Selat Madura",
    headline="Video gelombang menerjang dermaga itu bukan di Ujung, dan bukan tahun ini",
    short_headline="Video gelombang itu bukan di Dermaga Ujung",
    standfirst=(
        "Rekamannya asli, tetapi dibuat enam tahun lalu di pelabuhan lain. Keterangan yang menyertainya"
        " ditambahkan pekan ini."
    ),
    dateline="Surabaya",
    claim=Claim(
        text=(
            "Video memperlihatkan gelombang empat meter menghantam Dermaga Ujung, Surabaya, pekan ini, "
            "sehingga feri listrik dihentikan selamanya."
        ),
        claimant="Akun “Kabar Selat 24”",
        appeared_in="Video pendek di tiga grup warga dan satu saluran berbagi video",
        days_ago=4,
        verdict="menyesatkan",
        evidence=(
            Evidence(
                "Rekaman asli berdurasi 74 detik, diunggah enam tahun lalu oleh perekamnya",
                "https://arsip.example/rekaman-pelabuhan",
            ),
            Evidence(
                "Catatan tinggi gelombang Selat Madura pekan ini, paling tinggi 0,6 meter",
                "https://cuaca-laut.example/selat-madura",
            ),
            Evidence("Jadwal keberangkatan harian KM Banyu Lestari", "https://segara-lintas.example/jadwal"),
        ),
    ),
    bylines=[("redaksi", "author")],
    tags=["selat-madura", "pelabuhan", "cek-fakta"],
    related=["feri-listrik", "cek-fakta-solar"],
    life=[
        Step("publish", minutes=-1020),
    ],
    body=html("""
<p>Sebuah video berdurasi dua puluh enam detik beredar sejak Senin. Gelombang menerjang dermaga, payung
terbang, orang berlari. Keterangannya: “Ujung Surabaya pagi ini, feri listrik resmi dihentikan selamanya.”
Kesimpulan kami: <strong>menyesatkan</strong>. Gambarnya asli, tempat dan waktunya bukan.</p>

<h3>Apa yang diklaim</h3>

<p>Akun “Kabar Selat 24” mengunggah video itu dengan tiga pernyataan: bahwa peristiwanya terjadi di
Dermaga Ujung, bahwa tinggi gelombangnya empat meter, dan bahwa feri listrik dihentikan karenanya. Dalam
tiga hari video tersebut ditonton lebih dari 600.000 kali.</p>

<h3>Apa yang kami temukan</h3>

<ul>
<li>Potongan gambar pertama cocok dengan rekaman berdurasi 74 detik yang diunggah enam tahun lalu oleh
seorang pegawai pelabuhan di pesisir selatan. Kami menghubunginya dan ia menunjukkan berkas aslinya.</li>
<li>Papan nama di detik kesembilan, yang dipotong dalam versi baru, menyebut pelabuhan lain.</li>
<li>Menara derek di latar belakang tidak ada di Ujung. Jembatan yang seharusnya terlihat dari Ujung tidak
ada di video.</li>
<li>Alat ukur di Selat Madura mencatat gelombang paling tinggi 0,6 meter sepanjang pekan ini.</li>
<li>KM Banyu Lestari berlayar setiap hari. Kami menumpangnya pada Selasa dan Rabu.</li>
</ul>

<h3>Bagian yang benar</h3>

<p>Pelayaran pukul 13.20 pada Senin memang dibatalkan. Menurut operator, pembatalan itu karena pengisian
baterai, bukan karena cuaca. Penumpang menerima uang kembali di loket. Kabar pembatalan itulah, menurut
dugaan kami, yang memberi keterangan lama sebuah alasan baru.</p>

<p>Pemilik akun menjawab pesan kami. Ia mengaku menerima video dari grup lain dan menambahkan nama dermaga
“supaya jelas”. Ia menghapus unggahannya dua jam kemudian. Salinannya masih beredar sampai cek fakta ini
diterbitkan.</p>

<h3>Cara memeriksa sendiri</h3>

<p>Cari papan nama, bayangan, dan benda besar yang tidak mungkin dipindahkan: jembatan, menara, gunung.
Bandingkan dengan foto jalan di peta daring. Untuk tinggi gelombang, buka laman pengamatan laut, bukan
perkiraan dari grup.</p>

<div data-box="cek-fakta"></div>
"""),
)
