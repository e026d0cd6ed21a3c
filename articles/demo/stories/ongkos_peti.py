"""Business news resting on the second agency."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="ongkos-peti",
    section="ekonomi",
    kind="news",
    kicker="Perdagangan",
    headline="Ongkos peti kemas turun tiga pekan, eksportir rotan bernapas lagi",
    standfirst=(
        "Pesanan yang tertahan sejak awal tahun mulai dikirim. Perajin di Cirebon belum berani menambah"
        " pegawai."
    ),
    dateline="Cirebon",
    wire="palapa",
    bylines=[("redaksi", "author")],
    tags=["pelabuhan"],
    lead_photo="pelabuhan",
    related=["gudang-dingin"],
    life=[
        Step("publish", minutes=-2750),
    ],
    body=html("""
<p>Ongkos mengirim peti kemas empat puluh kaki dari Jawa ke Eropa utara turun pada pekan ketiga
berturut-turut, menjadi 2.140 dolar Amerika, dari puncaknya 3.900 pada awal tahun. Penurunan itu segera
terasa di gudang rotan di Cirebon, tempat kursi setengah jadi ditumpuk sampai menyentuh atap.</p>

<p>“Kami mengirim udara,” kata Lilis Suryani, pemilik pabrik dengan 140 pekerja. Kursi rotan ringan dan
besar, sehingga satu peti kemas hanya memuat barang seharga 14.000 dolar. Ketika ongkosnya 3.900, lebih
dari seperempat nilai barang habis di laut.</p>

<h3>Mengapa turun</h3>

<p>Menurut kantor berita Palapa, dua puluh dua kapal baru mulai beroperasi di lintasan Asia dan Eropa
dalam dua bulan terakhir, sedangkan permintaan dari toko-toko besar di Eropa masih datar. Perusahaan
pelayaran memilih menurunkan harga daripada berlayar dengan ruang kosong. Beberapa di antaranya sudah
mengumumkan akan menghentikan satu dari enam keberangkatan bulan depan.</p>

<p>Artinya penurunan itu mungkin tidak lama. Asosiasi eksportir mebel menyarankan anggotanya mengunci
harga untuk tiga bulan, meski kontrak semacam itu memerlukan jaminan bank yang tidak dimiliki semua
pabrik.</p>

<h3>Yang tidak ikut turun</h3>

<p>Ongkos di darat justru naik. Truk dari Cirebon ke Tanjung Priok dan Tanjung Emas menjadi 8 persen lebih
mahal sejak pengaturan jam masuk pelabuhan. Peti kemas kosong pun sulit didapat. Selama dua bulan, kapal
lebih suka mengangkutnya kembali ke pelabuhan besar di luar negeri.</p>

<p>Lilis membuka buku pesanan dan menunjuk tiga nama pembeli yang sudah kembali. Ia belum memanggil 30
pekerja yang dirumahkan. Ia menunggu pekan keempat.</p>

<p>Koperasi perajin di Plumbon, yang anggotanya menganyam di rumah, mengambil jalan lain. Mereka mengubah
rancangan, sehingga kaki kursi dapat dilepas dan ditumpuk. Satu peti kemas kini memuat 390 kursi, dari
sebelumnya 260. Rancangan itu dibuat seorang murid sekolah menengah, yang bertanya mengapa kursi harus
dikirim dalam keadaan duduk.</p>
"""),
)
