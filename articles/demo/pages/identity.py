"""Who the house is, who owns it, and who works there."""

from articles.demo.shapes import Page, html

IDENTITY = [
    Page(
        slug="tentang",
        title="Tentang Sauh",
        role="missionCoveragePrioritiesPolicy",
        body=html("""
<p>Sauh adalah surat kabar harian yang terbit di Surabaya. Kami meliput negeri kepulauan dari tepinya:
pasar, dermaga, sawah, ruang kelas, dan orang yang menanggung akibat sebuah keputusan sebelum keputusan
itu diumumkan.</p>
<p>Nama kami diambil dari benda yang menahan kapal agar tidak hanyut. Semboyan kami, <strong>Bertambat
pada fakta</strong>, berarti kabar boleh menunggu sampai benar.</p>
<h3>Yang kami dahulukan</h3>
<ul>
<li><strong>Yang dekat.</strong> Peristiwa yang mengubah hari pembaca kami di Jawa Timur, Madura, Bali,
Sulawesi Selatan, Nusa Tenggara, Maluku, dan Papua.</li>
<li><strong>Yang berlangsung lama.</strong> Pangan, energi, laut, pendidikan, dan kesehatan. Kami kembali
ke tempat yang sama setelah kamera lain pulang.</li>
<li><strong>Yang dapat diperiksa.</strong> Angka disertai asalnya, dan orang disertai namanya.</li>
</ul>
<h3>Yang tidak kami kerjakan</h3>
<p>Kami tidak menulis tentang kehidupan pribadi orang yang tidak memegang kepentingan umum, tidak membeli
keterangan dari narasumber, dan tidak menerbitkan siaran pers sebagai berita. Iklan selalu ditandai, pada
halaman maupun pada setiap kartu yang menuju ke sana.</p>
<p>Saran tentang apa yang luput dari liputan kami dapat dikirim lewat <a href="/tentang/kontak/">halaman
kontak</a>. Setiap bulan redaksi membahas lima di antaranya, dan menjawab pengirimnya.</p>
"""),
    ),
    Page(
        slug="redaksi",
        title="Redaksi",
        role="masthead",
        body=html("""
<p>Sauh diterbitkan oleh PT Sauh Warta Nusantara. Penanggung jawab menurut Undang-Undang Nomor 40 Tahun
1999 tentang Pers adalah pemimpin redaksi.</p>
<h3>Pimpinan</h3>
<ul>
<li><strong>Pemimpin redaksi dan penanggung jawab:</strong> Ratna Wiyati</li>
<li><strong>Redaktur pelaksana:</strong> Dewi Anjarsari</li>
<li><strong>Pemimpin perusahaan:</strong> Sari Utami</li>
</ul>
<h3>Wartawan</h3>
<ul>
<li>Laras Prameswari, ekonomi</li>
<li>Nurul Kahfi, lingkungan</li>
<li>Meilani Hartanto, sains</li>
<li>Tegar Siahaan, olahraga</li>
<li>Yusak Tandirerung, koresponden Makassar</li>
<li>Yosephina Wanggai, koresponden Jayapura</li>
<li>Bagas Wirawan, pewarta foto dan redaktur foto</li>
<li>Salma Bahasuan, edisi bahasa Arab</li>
</ul>
<h3>Cek fakta dan ombudsman</h3>
<p>Tim Cek Fakta dipimpin Dewi Anjarsari. Ombudsman pembaca, yang bukan pegawai redaksi dan tidak dapat
diberhentikan oleh pemimpin redaksi, adalah Harjono Subekti. Laporannya terbit dua kali setahun.</p>
<h3>Alamat</h3>
<p>PT Sauh Warta Nusantara, Gedung Jangkar Lantai 2, Jalan Kalimas Timur 114, Surabaya 60161. Telepon <a
href="tel:+623155501200">(031) 5550-1200</a>, surat elektronik <a
href="mailto:redaksi@sauh.example">redaksi@sauh.example</a>.</p>
<p>Wartawan Sauh dibekali kartu pengenal dan tidak meminta atau menerima pemberian dalam bentuk apa pun.
Bila seseorang mengaku wartawan kami tanpa kartu, teleponlah nomor di atas.</p>
"""),
    ),
    Page(
        slug="kepemilikan",
        title="Kepemilikan dan pendanaan",
        role="ownershipFundingInfo",
        body=html("""
<p>Pembaca berhak tahu siapa pemilik surat kabarnya dan dari mana uangnya datang. Halaman ini diperbarui
setiap tahun setelah laporan keuangan diaudit.</p>
<h3>Pemilik</h3>
<p>PT Sauh Warta Nusantara dimiliki oleh tiga pihak:</p>
<ul>
<li>Koperasi Karyawan Sauh, 51 persen;</li>
<li>Yayasan Bahari Pustaka, 30 persen;</li>
<li>48 pemegang saham perseorangan, 19 persen, tidak seorang pun lebih dari 2 persen.</li>
</ul>
<p>Tidak ada pemegang saham yang menjadi pengurus partai politik, calon dalam pemilihan, atau pejabat
pemerintah. Siapa yang menjadi salah satunya wajib melepaskan hak suaranya selama masa itu.</p>
<h3>Penghasilan tahun lalu</h3>
<ul>
<li>Langganan dan penjualan koran, 54 persen</li>
<li>Iklan dan tulisan bersponsor, 29 persen</li>
<li>Penjualan berita dan foto kepada media lain, 11 persen</li>
<li>Hibah peliputan, 6 persen</li>
</ul>
<p>Pengiklan terbesar menyumbang 4 persen penghasilan. Hibah diterima hanya dari lembaga yang
menandatangani perjanjian tanpa campur tangan. Nama lembaga, besarnya, dan tulisan yang dibiayainya
tercantum di bawah tulisan tersebut.</p>
<h3>Pagar antara redaksi dan usaha</h3>
<p>Bagian usaha tidak membaca tulisan sebelum terbit, dan redaksi tidak ikut membuat iklan. Tulisan
bersponsor dikerjakan oleh Sauh Mitra, unit yang terpisah, dan ditandai <strong>Iklan</strong>. Bila kami
memberitakan pemilik, pengiklan, atau pemberi hibah, hubungan itu disebutkan di dalam beritanya.</p>
"""),
    ),
    Page(
        slug="keberagaman",
        title="Keberagaman",
        role="diversityPolicy",
        body=html("""
<p>Negeri ini lebih luas daripada ruang redaksi kami. Agar liputan tidak hanya berisi orang yang mudah
dihubungi, kami menghitung.</p>
<h3>Yang kami hitung</h3>
<p>Setiap tiga bulan, dua orang membaca semua narasumber dalam satu pekan yang diundi: perempuan atau
laki-laki, pejabat atau warga, kota atau desa, pulau besar atau pulau kecil. Dalam hitungan terakhir 46
persen narasumber kami perempuan, dan 38 persen tinggal di luar Jawa. Sasaran kami adalah setengah dan dua
perlima.</p>
<h3>Siapa yang bekerja di sini</h3>
<p>Redaksi beranggotakan delapan wartawan dari enam daerah, lima di antaranya perempuan. Lowongan
diumumkan terbuka, tanpa syarat umur dan penampilan. Koresponden menerima upah dan jaminan yang sama
dengan wartawan di Surabaya.</p>
<h3>Bahasa</h3>
<p>Sebagian berita kami terbit dalam bahasa Inggris dan Arab. Kutipan dalam bahasa daerah diterjemahkan
oleh penuturnya. Gambar diberi teks alternatif, dan situs ini dapat dipakai dengan pembaca layar, papan
ketik, dan huruf yang diperbesar dua kali.</p>
"""),
    ),
]
