"""A second review, of a film."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="film-surat",
    section="budaya",
    kind="review",
    kicker="Film",
    headline="Film yang diputar di lapangan ini justru menuntut kita duduk diam",
    standfirst=(
        "“Surat dari Tanjung” hampir tidak punya cerita. Sutradaranya, Ratri Mahendra, tahu persis apa "
        "yang ia sembunyikan."
    ),
    dateline="Lamongan",
    bylines=[("nurul", "author")],
    tags=["budaya", "pesisir"],
    lead_photo="layar",
    related=["lakon-banjir", "kain-tanjungbumi"],
    life=[
        Step("publish", minutes=-1850),
    ],
    body=html("""
<p>Lima belas menit pertama <em>Surat dari Tanjung</em> diisi seorang perempuan yang menunggu. Ia duduk,
berdiri, duduk lagi. Di lapangan Paciran, tempat film ini diputar Sabtu malam, seorang anak di depan saya
bertanya keras-keras kapan mulainya. Ibunya menjawab, “Ini sudah.”</p>

<p>Jawaban itu ringkasan terbaik untuk film ini. Ratri Mahendra membuat film panjang pertamanya tentang
Wulan, penjaga kantor pos pembantu di sebuah tanjung. Suratnya hampir tidak ada lagi. Setiap hari satu
perahu datang membawa kantong yang makin kempis, dan Wulan membukanya dengan kesungguhan seorang dokter
bedah.</p>

<h3>Apa yang disembunyikan</h3>

<p>Ratri menahan semuanya: latar belakang, musik, bahkan wajah kekasih Wulan, yang hanya muncul sebagai
punggung di sebuah foto. Sebagai gantinya ia memberi bunyi. Cap pos yang kering. Perahu yang mesinnya mati
sebelum merapat. Kipas angin yang pada menit kelima puluh berhenti, dan baru pada saat itu kita sadar
bahwa tadi ia berputar.</p>

<p>Laksmi Paramitha, pemeran Wulan, menanggung beban itu hampir sendirian. Ada satu adegan ketika ia
membaca surat yang bukan untuknya. Kamera tidak bergeser selama empat menit. Yang berubah hanya caranya
memegang kertas.</p>

<h3>Yang kurang</h3>

<p>Sepertiga akhir tersandung oleh keinginannya untuk menjelaskan. Tokoh pegawai kota, yang datang menutup
kantor pos itu, berbicara seperti laporan tahunan. Setelah sembilan puluh menit mempercayai penonton, film
ini tiba-tiba mengangkat telunjuk.</p>

<p>Gambar Yohan Lemba menebusnya. Laut di filmnya tidak biru. Ia abu-abu, perak, sesekali hijau seperti
botol, dan hanya pada adegan terakhir menjadi jingga. Di bioskop warna itu barangkali terasa berlebihan.
Di lapangan, dengan laut sungguhan seratus langkah di belakang layar, orang menoleh untuk
membandingkan.</p>

<p>Pemutaran keliling ini berlangsung di sebelas desa pesisir sebelum filmnya masuk bioskop. Penonton
membayar dengan satu surat yang ditulis tangan, untuk siapa saja. Kantongnya, kata panitia, sudah tujuh
kilogram. Kantor pos di Paciran menambah satu petugas untuk sepekan.</p>

<p>Anak di depan saya tertidur pada menit keenam puluh. Ia bangun tepat sebelum adegan terakhir, memandang
layar, lalu memandang laut. “Sama,” katanya, dan tidur lagi.</p>

<p><strong>Surat dari Tanjung</strong>, sutradara Ratri Mahendra. 108 menit. Semua umur. Jadwal lapangan
berikutnya: Brondong, Palang, dan Bancar.</p>
"""),
)
