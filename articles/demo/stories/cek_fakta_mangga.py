"""A fact check without any photo, with the shared box at its end."""

from articles.demo.shapes import Claim, Evidence, Step, Story, html

STORY = Story(
    key="cek-fakta-mangga",
    section="sains",
    kind="fact_check",
    kicker="Kesehatan",
    headline="Tidak benar air rebusan daun mangga dapat menggantikan insulin",
    standfirst=(
        "Pesan berantai itu mengutip penelitian yang tidak pernah menguji manusia. Menghentikan insulin"
        " dapat berakibat fatal dalam hitungan hari."
    ),
    dateline="Surabaya",
    claim=Claim(
        text="Segelas air rebusan daun mangga setiap pagi dapat menggantikan suntikan insulin.",
        claimant="Suara perempuan tanpa nama dalam pesan berantai",
        appeared_in="Pesan suara berdurasi tiga menit di grup percakapan",
        days_ago=3,
        verdict="salah",
        evidence=(
            Evidence("Penelitian yang dikutip: percobaan pada tikus", "https://jurnal.example/daun-mangga"),
            Evidence("Pedoman pengobatan diabetes tipe 1", "https://pedoman-medis.example/diabetes-1"),
            Evidence("Salinan pesan suara yang beredar", "https://arsip.example/pesan-mangga"),
        ),
    ),
    bylines=[("redaksi", "author")],
    tags=["kesehatan", "cek-fakta"],
    related=["opini-bidan", "cek-fakta-gelombang"],
    life=[
        Step("publish", minutes=-60),
    ],
    body=html("""
<p>Sebuah pesan suara berdurasi tiga menit beredar di grup percakapan sejak akhir pekan. Suara perempuan
di dalamnya menganjurkan penderita diabetes berhenti menyuntikkan insulin dan menggantinya dengan segelas
air rebusan daun mangga setiap pagi. Kesimpulan kami: <strong>salah, dan berbahaya</strong>.</p>

<h3>Apa yang diklaim</h3>

<p>Pesan itu menyebut “penelitian universitas terkenal” yang membuktikan gula darah pasien turun dalam
tujuh hari. Di akhir pesan terdapat nomor telepon penjual ramuan siap seduh, seharga Rp180.000
sebotol.</p>

<h3>Apa yang kami temukan</h3>

<ul>
<li>Penelitian yang dikutip memang ada, tetapi dilakukan pada tikus, dengan ekstrak yang kepekatannya
puluhan kali air rebusan.</li>
<li>Penulisnya menyatakan hasil itu tidak dapat dipakai untuk manusia. Kalimat tersebut berada di halaman
terakhir.</li>
<li>Dua dokter penyakit dalam yang kami hubungi pernah merawat pasien yang berhenti memakai insulin karena
pesan serupa. Keduanya masuk ruang gawat darurat dalam lima hari.</li>
<li>Nomor telepon dalam pesan terdaftar atas nama penjual yang sama dengan pesan “obat ginjal dari kulit
manggis” tahun lalu.</li>
</ul>

<blockquote><p>Pada diabetes tipe 1 tubuh tidak membuat insulin sama sekali. Tidak ada daun yang dapat
menggantikannya.</p></blockquote>

<p>Kutipan itu dari dr. Ratih Wulandari, dokter penyakit dalam. Ia menambahkan bahwa minum air rebusan
daun mangga bersama obat pun perlu dibicarakan dengan dokter, karena dapat menurunkan gula darah terlalu
jauh.</p>

<h3>Yang sebaiknya dilakukan</h3>

<p>Jangan menghentikan insulin tanpa dokter. Bila sudah telanjur, periksa gula darah hari ini juga dan
datangi fasilitas kesehatan terdekat, terutama bila timbul mual, napas cepat, atau napas berbau buah.</p>

<p>Tim Cek Fakta Sauh menghubungi nomor penjual dalam pesan itu dua kali. Pada panggilan pertama, seorang
lelaki mengaku hanya menyalurkan barang. Panggilan kedua tidak diangkat. Kami menelusuri pesan tersebut
sampai ke tiga grup percakapan yang dibuat pada hari yang sama.</p>

<p>Rujukan lengkap, termasuk penelitian asli dan rekaman pesannya, kami simpan dan dapat diminta lewat
layanan di bawah ini.</p>

<div data-box="cek-fakta"></div>
"""),
)
