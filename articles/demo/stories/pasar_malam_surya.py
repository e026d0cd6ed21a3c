"""A story that was updated: new words, a new time, no notice."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="pasar-malam-surya",
    section="energi",
    kind="news",
    kicker="Energi",
    headline="Desa di Bawean menyalakan pasar malam dengan panel surya milik bersama",
    short_headline="Desa di Bawean nyalakan pasar malam dengan surya milik bersama",
    standfirst="Iurannya dua ribu rupiah semalam, dan hampir tidak ada yang menunggak.",
    dateline="Bawean",
    bylines=[("laras", "author"), ("bagas", "photographer")],
    tags=["transisi-energi", "koperasi", "kepulauan"],
    lead_photo="surya",
    related=["feri-listrik", "angin-sidrap", "cek-fakta-solar"],
    life=[
        Step("publish", minutes=-900),
        Step(
            "update",
            minutes=-480,
            old="Koperasi menargetkan 40 lapak pada akhir tahun.",
            new=(
                "Koperasi menambah sembilan lapak pekan ini, sehingga jumlahnya menjadi 36, dan "
                "menargetkan 40 lapak pada akhir tahun."
            ),
        ),
    ],
    body=html("""
<p>Lampu pertama menyala pukul 17.42, tepat ketika matahari tenggelam di balik Gunung Lumut. Dalam sepuluh
menit, lapangan yang dulu gelap setelah magrib berubah menjadi lorong cahaya sepanjang delapan puluh
langkah. Bau ikan bakar menyusul.</p>

<p>Pasar malam ini hidup dari 96 panel surya yang dipasang warga di lereng bekas kebun kelapa. Panelnya
dibeli koperasi desa dengan pinjaman lunak, dicicil selama tujuh tahun. Setiap pedagang membayar Rp2.000
semalam. Pedagang pentol dan penjual gawai membayar sama besar.</p>

<p>“Dulu kami menyewa genset, Rp12.000 per lapak, belum solarnya,” kata Rukmini, penjual gorengan. “Kalau
angin barat datang dan kapal solar tidak masuk, kami libur.”</p>

<figure data-photo="feri" data-layout="inset"><figcaption>Feri listrik di Selat Madura. Baterai bekasnya
dilirik koperasi Bawean.</figcaption></figure>

<h3>Listrik siang untuk es, listrik malam untuk lampu</h3>

<p>Pada siang hari, listrik dari panel dipakai membuat es balok untuk nelayan. Malamnya, baterai sebesar
lemari pakaian menanggung lampu dan pelantang suara sampai pukul sepuluh. Sisa daya dijual ke puskesmas
pembantu dengan harga yang ditetapkan musyawarah desa.</p>

<p>Koperasi menargetkan 40 lapak pada akhir tahun. Menurut ketuanya, Mahfud Sidik, pertumbuhan itu sengaja
ditahan. “Kalau semua orang berjualan, siapa yang membeli?” ujarnya.</p>

<p>Perhitungan teknisnya dikerjakan dua lulusan sekolah kejuruan yang pulang kampung. Mereka memasang
meteran di setiap lapak dan menempelkan angkanya pada papan di pintu masuk. Dalam tujuh bulan, hanya
sebelas iuran yang terlambat. Semuanya pada pekan yang sama, ketika gelombang tinggi menutup pelabuhan dan
tak seorang pun mempunyai uang.</p>

<p>Dinas energi kabupaten mencatat empat desa lain sudah mengirim utusan ke sini. Dua di antaranya
membatalkan rencana setelah menghitung jumlah pembeli. Mahfud menganggap itu hasil yang baik. “Lebih murah
batal sekarang daripada menunggak nanti,” katanya.</p>

<blockquote><p>Orang tidak menunggak kepada tetangga yang ia temui setiap malam.</p></blockquote>

<p>Yang belum terpecahkan adalah penggantian baterai pada tahun kesembilan. Biayanya setara dua pertiga
harga baru. Koperasi sedang menjajaki baterai bekas dari <a href="/ekonomi/">feri listrik Selat
Madura</a>, yang masih menyimpan tujuh puluh persen kapasitasnya ketika pensiun dari laut.</p>
"""),
)
