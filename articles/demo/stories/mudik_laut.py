"""A story that leaves the site by itself: its end is announced."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="mudik-laut",
    section="nusantara",
    kind="news",
    kicker="Mudik laut",
    headline="Kursi mudik laut gratis ke Bawean tersisa 340, pendaftaran ditutup lusa",
    short_headline="Kursi mudik laut gratis ke Bawean tersisa 340",
    standfirst=(
        "Kapal berangkat dari Gresik tiga kali. Sepeda motor boleh dibawa, dengan tangki paling banyak "
        "sepertiga."
    ),
    dateline="Gresik",
    bylines=[("redaksi", "author")],
    tags=["kepulauan", "angkutan-umum", "pelabuhan"],
    related=["komuter-pagi", "panduan-angin-barat"],
    life=[
        Step("publish", minutes=-200),
        Step("end", minutes=2880),
    ],
    body=html("""
<p>Dari 1.200 kursi mudik laut gratis ke Bawean, 340 masih kosong pagi ini. Pendaftaran ditutup lusa, atau
lebih awal bila kursi habis. Kapal berangkat dari Gresik tiga kali dalam pekan yang sama.</p>

<p>Program ini memasuki tahun kelima. Pada tahun pertama kursinya habis dalam sembilan hari. Tahun lalu
dalam empat jam, dan laman pendaftaran tidak dapat dibuka selama tiga jam di antaranya. Kali ini dinas
perhubungan memakai antrean bernomor. Siapa yang sudah mendapat nomor tidak perlu menatap layar.</p>

<h3>Yang perlu disiapkan</h3>

<ul>
<li>Kartu tanda penduduk setiap penumpang, atau kartu keluarga bagi anak.</li>
<li>Surat kendaraan, bila membawa sepeda motor.</li>
<li>Satu nomor telepon untuk satu keluarga. Nomor yang sama tidak dapat dipakai dua kali.</li>
</ul>

<p>Sepeda motor dinaikkan malam sebelumnya, dengan tangki berisi paling banyak sepertiga. Tahun lalu
sebelas sepeda motor ditolak karena tangkinya penuh. Pemiliknya ikut berlayar, sepeda motornya menyusul
dengan kapal barang.</p>

<h3>Bila cuaca buruk</h3>

<p>Keberangkatan dapat ditunda paling lama dua hari. Penumpang yang tidak dapat menunggu boleh mengalihkan
kursinya kepada anggota keluarga yang tercatat dalam kartu keluarga yang sama. Penumpang dari luar kota
disediakan tempat menginap di gedung olahraga dekat pelabuhan, dengan kasur dan air minum, tanpa
biaya.</p>

<p>Kepala dinas, Wiwit Handayani, meminta warga yang batal berangkat melapor. “Tahun lalu 64 kursi kosong,
padahal daftar tunggunya ratusan,” katanya. “Satu pesan singkat cukup.”</p>

<p>Nomor pelaporan tercetak di bukti pendaftaran. Kursi yang dilepas ditawarkan kepada daftar tunggu
menurut urutan, dan penerimanya mempunyai waktu enam jam untuk menjawab.</p>

<p>Pelayaran memakan waktu tujuh jam. Dua dokter dan empat perawat ikut di setiap kapal. Untuk pertama
kali, satu ruang disediakan bagi ibu menyusui, berkat usul seorang penumpang tahun lalu yang menulis
suratnya di balik tiket.</p>
"""),
)
