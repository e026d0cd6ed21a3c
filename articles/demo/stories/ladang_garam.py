"""An analysis with a lead photo."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="ladang-garam",
    section="pangan",
    kind="analysis",
    kicker="Garam",
    headline="Mengapa petambak garam Madura kaya air asin, tetapi miskin gudang",
    standfirst=(
        "Harga garam rakyat jatuh setiap bulan Agustus. Catatan sembilan musim menunjukkan bahwa "
        "penyebabnya bukan impor."
    ),
    dateline="Sampang",
    bylines=[("laras", "author"), ("bagas", "photographer")],
    tags=["pangan", "selat-madura", "koperasi"],
    lead_photo="garam",
    related=["gudang-dingin", "harga-cabai"],
    life=[
        Step("publish", minutes=-2300),
    ],
    body=html("""
<p>Pak Sadik menyimpan harga garam di balik pintu lemari. Sejak sembilan musim lalu ia menulisnya dengan
pensil setiap Jumat: tanggal, rupiah sekilogram, dan satu huruf untuk cuaca. Kami menyalin 187 angka dari
pintu itu. Bentuknya sama setiap tahun, seperti tangga yang dibangun orang malas.</p>

<p>Pada bulan Juni, ketika panen pertama baru masuk karung, harga berkisar Rp1.900. Pada akhir Agustus
tinggal Rp750. Pada bulan Januari, ketika ladang sudah terendam hujan dan tidak ada lagi yang dapat
dijual, harga naik menjadi Rp2.600.</p>

<h3>Yang biasa disalahkan</h3>

<p>Di warung kopi Sampang, jawabannya satu kata: impor. Kami memeriksanya. Garam impor memang masuk,
tetapi hampir seluruhnya untuk pabrik kaca, kertas, dan petrokimia, dengan kadar yang tidak dapat dicapai
ladang rakyat. Bulan kedatangannya pun tidak cocok dengan jatuhnya harga. Dalam enam dari sembilan musim,
kapal garam justru merapat setelah harga naik.</p>

<p>Yang cocok adalah hal lain: jumlah gudang. Di empat kecamatan yang kami datangi terdapat 3.140 petambak
dan sebelas gudang yang atapnya utuh. Sembilan di antaranya milik pedagang.</p>

<h3>Tiga pekan yang menentukan</h3>

<p>Garam yang ditumpuk di pematang menyusut. Embun malam saja mengambil 2 persen sepekan, dan satu hujan
salah musim dapat mengambil seluruhnya. Karena itu petambak menjual dalam tiga pekan setelah panen,
bersamaan dengan tetangganya, kepada orang yang mempunyai atap.</p>

<p>“Saya tidak menjual garam,” kata Pak Sadik. “Saya menjual ketakutan kepada hujan.”</p>

<p>Koperasi di Pangarengan mencoba jalan keluar. Dengan pinjaman Rp640 juta mereka membangun dua gudang
berdinding bambu berlapis plastik ladang bekas. Anggota menitipkan garam, menerima surat titip, dan boleh
meminjam uang sampai enam puluh persen dari harga hari itu. Pada musim pertama, 212 anggota menahan
garamnya sampai November dan menjual dengan harga rata-rata Rp1.680.</p>

<p>Hitungannya tidak seluruhnya manis. Bunga pinjaman, upah angkut, dan susut mengambil Rp310 dari setiap
kilogram. Bila harga November suatu tahun tidak naik, koperasi menanggung rugi yang biasanya dibagi rata
oleh tiga ribu orang.</p>

<h3>Ke mana uang pergi</h3>

<p>Dalam lima tahun, program garam pemerintah membagikan plastik alas ladang kepada hampir semua petambak.
Mutu dan hasil panen naik, sampai 22 persen menurut catatan dinas. Harga Agustus turun lebih dalam.
Menambah hasil tanpa menambah atap berarti mempercepat antrean menuju pintu yang sama.</p>

<p>Pintu lemari Pak Sadik hampir penuh. Ia sudah memilih tempat berikutnya: dinding gudang, sebelah
dalam.</p>
"""),
)
