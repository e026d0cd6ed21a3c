"""The story with everything: every element a story page knows, published and then updated."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="feri-listrik",
    section="ekonomi",
    kind="explainer",
    kicker="Angkutan laut",
    headline="Feri listrik pertama menyeberangi Selat Madura, ongkos energi turun hampir separuh",
    short_headline="Feri listrik pertama seberangi Selat Madura, ongkos energi turun separuh",
    standfirst=(
        "Setahun uji coba menunjukkan kapal buatan galangan rakyat lebih hemat dan lebih senyap. Yang "
        "belum siap justru dermaganya."
    ),
    dateline="Surabaya",
    wire="nusa",
    bylines=[("laras", "author"), ("yusak", "author"), ("bagas", "photographer")],
    tags=["feri-listrik", "selat-madura", "galangan-rakyat", "transisi-energi"],
    lead_photo="feri",
    lead_caption=(
        "KM Banyu Lestari mendekati Dermaga Ujung, Surabaya, pada pelayaran uji terakhir. Panel surya "
        "di atapnya menanggung seperlima kebutuhan listrik kapal."
    ),
    lead_alt=(
        "Feri putih bergaris merah melaju di selat saat fajar; di belakangnya jembatan bentang panjang "
        "dan matahari rendah."
    ),
    related=["pasar-malam-surya", "komuter-pagi", "lomba-perahu-naga"],
    life=[
        Step("publish", minutes=-95),
        Step(
            "update",
            minutes=-20,
            old="Operator belum menjawab pertanyaan Sauh tentang tarif.",
            new=(
                "Setelah berita ini terbit, operator menyatakan tarif penumpang tidak naik sampai akhir"
                " tahun depan."
            ),
        ),
    ],
    body=html("""
<p>Kapal itu nyaris tidak bersuara ketika melepas tali. Subuh tadi KM Banyu Lestari meninggalkan Dermaga
Ujung dengan 212 penumpang, 38 sepeda motor, dan baterai terisi penuh, lalu tiba di Kamal dua puluh enam
menit kemudian tanpa membakar setetes solar.</p>

<p>Pelayaran tersebut menutup uji coba selama dua belas bulan. Menurut catatan operator, PT Segara Lintas
Madura, ongkos energi setiap penyeberangan turun dari Rp1,9 juta menjadi Rp1,02 juta. Angka itu dihitung
pada 1.140 perjalanan dan telah diperiksa oleh <a
href="https://audit-pelayaran.example/banyu-lestari">auditor independen</a>.</p>

<p>“Penumpang mengira mesinnya mati di tengah selat,” kata Sulastri Handayani, nakhoda kapal tersebut.
“Saya bilang, dengarkan ombaknya. Baru sekarang kita bisa mendengarnya.”</p>

<h3>Yang berubah bagi penumpang</h3>

<p>Lintasan Ujung–Kamal sempat kehilangan dua pertiga penumpangnya setelah jembatan dibuka. Yang bertahan
adalah pengendara sepeda motor, pedagang sayur, dan pegawai yang rumahnya lebih dekat ke dermaga daripada
ke pintu tol. Bagi mereka, kapal baru ini mengubah empat hal.</p>

<ul>
<li><strong>Jadwal.</strong> Keberangkatan menjadi setiap 40 menit pada jam sibuk, dari semula setiap 55
menit.</li>
<li><strong>Bunyi.</strong> Di ruang penumpang terukur 58 desibel, setara percakapan biasa. Di kapal lama
81 desibel.</li>
<li><strong>Asap.</strong> Tidak ada cerobong. Bau solar kini hanya datang dari antrean truk di
darat.</li>
<li><strong>Tarif.</strong> Masih Rp7.000 bagi pejalan kaki dan Rp11.000 bagi sepeda motor.</li>
</ul>

<p>Operator belum menjawab pertanyaan Sauh tentang tarif. Pemerintah provinsi menanggung seperempat harga
kapal dan meminta laporan ongkos dibuka setiap tiga bulan.</p>

<p>Di antara penumpang pagi ini ada Nur Aini, pedagang tahu dari Bangkalan yang menyeberang enam hari
sepekan. Ia naik dengan empat tong dan sebuah bangku lipat. Selama delapan tahun, katanya, ia turun dari
kapal dengan kepala berdenyut dan baju berbau minyak. “Tadi saya sampai tertidur. Untung tahunya tidak
ikut tidur.”</p>

<figure data-photo="surya" data-layout="normal"><figcaption>Panel surya bersama di Bawean. Baterai bekas
kapal nantinya disiapkan untuk jaringan pulau kecil seperti ini.</figcaption></figure>

<h3>Tiga dermaga, satu colokan</h3>

<p>Pengisian penuh membutuhkan 48 menit dengan daya 1,2 megawatt. Dari tiga dermaga di lintasan ini, hanya
satu yang memilikinya. Dua lainnya masih memakai sambungan sementara, sehingga kapal harus menunggu hampir
tiga jam.</p>

<blockquote><p>Kapalnya sudah datang dari masa depan. Dermaganya masih menunggu genset.</p></blockquote>

<p>Kalimat itu diucapkan Made Arimbawa, peneliti angkutan laut yang mengikuti uji coba sejak bulan
pertama. Menurut dia, gardu baru di Kamal sudah dianggarkan dua kali dan dua kali pula digeser ke tahun
berikutnya. “Yang mahal bukan kabelnya,” ujarnya. “Yang mahal adalah setiap bulan kapal ini menganggur di
dermaga.”</p>

<p>Dinas perhubungan provinsi membenarkan keterlambatan itu. Lelang gardu dijadwalkan ulang bulan depan,
dengan masa kerja tujuh bulan. Sampai gardu selesai, KM Banyu Lestari hanya berlayar enam kali sehari dari
rencana empat belas kali.</p>

<p>Kapal lama, KM Selat Indah, belum dipensiunkan. Ia berlayar di sela-sela jadwal kapal listrik, dengan
ongkos hampir dua kali lipat, dan akan tetap begitu selama dermaga belum siap. Menurut hitungan Sauh dari
laporan operator, setiap bulan penundaan menghabiskan tambahan solar 41.000 liter.</p>

<p>Pengawas pelayaran mencatat dua gangguan selama uji coba. Pada bulan keempat, sistem pendingin baterai
berhenti selama sebelas menit dan kapal kembali ke dermaga dengan satu motor. Pada bulan kesembilan,
sambungan pengisian di Kamal meleleh. Tidak ada yang terluka. Kedua laporan kejadian itu dapat dibaca
umum, hal yang belum lazim di pelayaran kita.</p>

<div data-box="cek-fakta"></div>

<h2 data-part="" data-photo="galangan">Di galangan rakyat, tukang kayu belajar membaca arus listrik</h2>

<p>Di Ujungpangkah, Gresik, Pak Wahid memegang dua alat: pahat warisan ayahnya dan tang ampere yang baru
dibelinya bulan lalu. Galangan yang ia pimpin menerima pesanan tiga kapal lagi, semuanya tanpa mesin
solar. Rangka kapal kedua sudah berdiri, dari kayu ulin untuk lunas dan jati untuk gading-gadingnya.</p>

<p>Ia mengaku bagian tersulit bukan kabelnya. “Kayu itu pemaaf. Salah potong bisa ditambal,” ujarnya.
“Listrik tidak memberi kesempatan kedua.” Sejak awal tahun dua belas pekerjanya ikut kelas malam di
sekolah menengah kejuruan terdekat. Sembilan di antaranya lulus sertifikat dasar; tiga sisanya, kata Pak
Wahid sambil tertawa, lebih suka mengajar gurunya cara menyambung papan.</p>

<p>Pesanan itu mengubah upah. Tukang bersertifikat menerima Rp275.000 sehari, naik dari Rp190.000.
Itu kenaikan pertama dalam enam tahun, menurut catatan paguyuban galangan. Anak-anak muda yang semula
pergi ke pabrik mulai bertanya apakah masih ada tempat.</p>

<p>Kekhawatirannya satu: kayu. Ulin semakin sulit didapat secara sah, dan galangan ini hanya menerima kayu
dengan dokumen asal. Untuk kapal ketiga, Pak Wahid mencoba lunas berlapis dari jati muda yang direkatkan.
Bila lulus uji beban, lambung berikutnya tidak memerlukan satu batang ulin pun.</p>

<p>Baterai kapal dirakit di Gresik dari sel impor. Pemerintah provinsi menargetkan separuh komponennya
dibuat di dalam negeri dalam lima tahun. Target itu bergantung pada pabrik sel pertama, yang <em>baru</em>
mulai dibangun.</p>

<h3>Rute kedua menunggu angka</h3>

<figure data-photo="pinisi" data-layout="wide"><figcaption>Kapal layar motor di lepas pantai Paotere,
Makassar. Lintasan ini menjadi calon rute kedua.</figcaption></figure>

<p>Di Makassar, koperasi nelayan Paotere menunggu hasilnya. Mereka mengangkut air bersih dan beras ke
gugus pulau terdekat, pelayaran pendek yang selalu pulang pada hari yang sama. Jarak seperti itu cocok
untuk baterai, kata ketua koperasi, Daeng Ramli, asalkan ada tempat mengisi di dua ujungnya.</p>

<p>Bila hitungan operator benar, modal baterai kembali dalam enam setengah tahun, dua tahun lebih cepat
daripada perkiraan semula. Hitungan itu memakai harga solar tanpa subsidi. Dengan harga bersubsidi, masa
kembalinya menjadi sebelas tahun, hampir sepanjang umur baterai itu sendiri.</p>

<p>Selisih itu menjelaskan mengapa bank belum tertarik. Dua bank daerah yang diminta mendanai kapal ketiga
menghendaki jaminan pemerintah provinsi. Keputusannya diharapkan keluar sebelum tutup tahun anggaran.</p>

<p>Made Arimbawa menyarankan pembaca laporan berhenti pada angka terakhir itu. “Kapal listrik tidak
mahal,” katanya. “Solar kita yang terlalu murah untuk dibandingkan.”</p>

<p>Pelayaran berikutnya dijadwalkan besok pukul 05.20. Sulastri sudah meminta awaknya memeriksa satu hal
yang tidak ada dalam daftar: peluit kapal. Tanpa deru mesin, katanya, perahu nelayan tidak lagi mendengar
mereka datang.</p>
"""),
)
