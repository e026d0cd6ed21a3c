"""How the newsroom works, and what it holds itself to."""

from articles.demo.shapes import Page, html

RULES = [
    Page(
        slug="pedoman-etik",
        title="Pedoman etik",
        role="ethicsPolicy",
        body=html("""
<p>Kami tunduk pada Undang-Undang Pers, Kode Etik Jurnalistik, dan Pedoman Pemberitaan Media Siber.
Pedoman ini menambahkan apa yang kami wajibkan kepada diri sendiri.</p>
<h3>Ketepatan</h3>
<ul>
<li>Setiap angka ditelusuri sampai asalnya. Bila asalnya satu pihak, pihak itu disebut.</li>
<li>Tuduhan tidak terbit sebelum orang yang dituduh dihubungi dan diberi waktu yang wajar untuk
menjawab.</li>
<li>Foto tidak diubah isinya. Gambar yang dibuat atau disusun ulang diberi keterangan.</li>
</ul>
<h3>Kemandirian</h3>
<ul>
<li>Wartawan tidak menerima uang, perjalanan, penginapan, atau barang yang nilainya di atas Rp100.000.
Perjalanan yang harus ditanggung pihak lain disebutkan dalam tulisan.</li>
<li>Wartawan tidak meliput keluarga, usaha, atau organisasinya sendiri, dan melaporkan kepentingannya
setahun sekali.</li>
<li>Wartawan ekonomi tidak memiliki saham perusahaan yang ia liput.</li>
</ul>
<h3>Kepatutan</h3>
<ul>
<li>Identitas anak yang menjadi pelaku, korban, atau saksi kejahatan tidak disebut. Begitu pula korban
kejahatan susila.</li>
<li>Kami memperkenalkan diri. Penyamaran hanya dilakukan bila kepentingan umumnya besar, tidak ada cara
lain, dan pemimpin redaksi menyetujuinya secara tertulis.</li>
<li>Kami tidak menulis cara bunuh diri, dan selalu mencantumkan layanan pertolongan.</li>
<li>Suku, agama, dan orientasi seseorang hanya disebut bila tanpanya berita tidak dapat dipahami.</li>
</ul>
<h3>Bila terjadi pelanggaran</h3>
<p>Siapa pun boleh mengadu kepada ombudsman di <a
href="mailto:ombudsman@sauh.example">ombudsman@sauh.example</a>. Jawaban diberikan paling lama empat belas
hari, dan putusannya dimuat dalam laporan tengah tahun. Pengaduan juga dapat disampaikan kepada Dewan
Pers.</p>
"""),
    ),
    Page(
        slug="ralat",
        title="Kebijakan ralat",
        role="correctionsPolicy",
        body=html("""
<p>Kami keliru, dan akan keliru lagi. Yang dapat kami janjikan adalah bahwa kekeliruan diperbaiki dengan
segera dan di tempat yang terlihat.</p>
<h3>Jenis perubahan</h3>
<ul>
<li><strong>Salah ketik.</strong> Ejaan dan tanda baca diperbaiki tanpa pemberitahuan.</li>
<li><strong>Pembaruan.</strong> Keterangan baru ditambahkan, dan waktu “Diperbarui” berubah.</li>
<li><strong>Ralat.</strong> Fakta yang salah diperbaiki. Di bagian atas berita tercantum apa yang semula
tertulis, apa yang benar, dan kapan diubah.</li>
<li><strong>Klarifikasi.</strong> Faktanya benar, tetapi kalimatnya dapat disalahpahami.</li>
<li><strong>Pencabutan.</strong> Pokok beritanya tidak dapat dipertahankan. Halamannya tetap ada, berisi
penjelasan.</li>
</ul>
<h3>Yang tidak kami lakukan</h3>
<p>Kami tidak mengubah berita diam-diam, tidak menghapus berita atas permintaan pihak yang merasa
dirugikan, dan tidak memindahkan ralat ke halaman yang sepi. Berita ditarik hanya karena kesalahan pokok,
perintah hukum, atau keselamatan seseorang. Alasannya diumumkan di alamat yang sama.</p>
<h3>Melaporkan kekeliruan</h3>
<ol>
<li>Tekan “Laporkan kekeliruan” di bawah berita, atau kirim surat ke <a
href="mailto:ralat@sauh.example">ralat@sauh.example</a> dengan nomor beritanya.</li>
<li>Sebutkan kalimatnya dan apa yang menurut Anda benar. Sumber membantu, tetapi tidak wajib.</li>
<li>Kami menjawab dalam satu hari kerja. Bila laporan Anda tepat, ralat terbit paling lambat pada hari
yang sama dengan jawaban itu.</li>
</ol>
<p>Semua ralat dapat dibaca di <a href="/koreksi/">halaman koreksi</a>. Tahun lalu jumlahnya 63, dengan
waktu tengah sampai perbaikan tiga jam dua puluh menit.</p>
"""),
    ),
    Page(
        slug="cek-fakta-cara",
        title="Cara kami memeriksa fakta",
        role="verificationFactCheckingPolicy",
        body=html("""
<p>Cek fakta Sauh memeriksa pernyataan yang dapat diuji, yang beredar luas, dan yang akibatnya nyata. Kami
tidak memeriksa pendapat, ramalan, atau janji.</p>
<h3>Langkah kami</h3>
<ol>
<li><strong>Memilih.</strong> Setiap pagi tim membaca kiriman pembaca dan catatan percakapan umum.
Pernyataan dari kubu mana pun ditimbang dengan ukuran yang sama: seberapa luas, seberapa berbahaya,
seberapa dapat diuji.</li>
<li><strong>Menanyakan.</strong> Orang yang membuat pernyataan kami hubungi lebih dahulu dan kami tanyai
buktinya.</li>
<li><strong>Menelusuri.</strong> Kami mencari sumber pertama: dokumen, rekaman utuh, data mentah, dan
sedikitnya dua ahli yang tidak berkepentingan.</li>
<li><strong>Menilai.</strong> Dua pemeriksa menilai terpisah. Bila berbeda, redaktur yang tidak ikut
memeriksa memutuskan.</li>
<li><strong>Menerbitkan.</strong> Semua bukti dicantumkan, supaya pembaca dapat mengulang pemeriksaan
itu.</li>
</ol>
<h3>Skala penilaian</h3>
<ul>
<li><strong>Salah.</strong> Bertentangan dengan bukti yang ada.</li>
<li><strong>Menyesatkan.</strong> Unsurnya benar, tetapi disusun, dipotong, atau diberi keterangan
sehingga kesimpulannya salah.</li>
<li><strong>Sebagian benar.</strong> Benar dalam keadaan tertentu, atau kehilangan keterangan yang
mengubah artinya.</li>
<li><strong>Benar.</strong> Sesuai dengan bukti, tanpa keterangan penting yang hilang.</li>
<li><strong>Belum terbukti.</strong> Bukti yang ada belum cukup untuk membenarkan atau membantah. Kami
memeriksanya kembali bila bukti baru muncul.</li>
</ul>
<h3>Mengubah penilaian</h3>
<p>Bila bukti baru mengubah kesimpulan, penilaian diganti dan perubahan itu dijelaskan di atas tulisan.
Semua cek fakta, menurut penilaiannya, ada di <a href="/cek-fakta/">halaman cek fakta</a>. Kiriman lewat
WhatsApp <a href="tel:+622155501122">(021) 5550-1122</a> dijawab setiap hari pukul 07.00 sampai 21.00.</p>
"""),
    ),
    Page(
        slug="narasumber-anonim",
        title="Narasumber tanpa nama",
        role="unnamedSourcesPolicy",
        body=html("""
<p>Nama membuat orang bertanggung jawab atas ucapannya. Karena itu narasumber kami bernama, dan tanpa nama
adalah kekecualian yang harus beralasan.</p>
<h3>Kapan nama dirahasiakan</h3>
<ul>
<li>Keselamatan, pekerjaan, atau kebebasan narasumber terancam bila namanya disebut.</li>
<li>Keterangannya penting bagi umum dan tidak dapat diperoleh dengan cara lain.</li>
<li>Ia mengetahui hal itu sendiri, bukan mendengar dari orang lain.</li>
</ul>
<p>Ketiganya harus terpenuhi. Nama tidak dirahasiakan bagi orang yang ingin menyerang orang lain, memuji
lembaganya sendiri, atau sekadar malu.</p>
<h3>Siapa yang memutuskan</h3>
<p>Wartawan mengusulkan, redaktur pelaksana memutuskan, dan paling sedikit seorang dari keduanya
mengetahui nama yang sebenarnya. Keterangan pokok tanpa nama didukung dokumen atau narasumber kedua yang
tidak berhubungan dengan yang pertama.</p>
<h3>Apa yang kami tulis</h3>
<p>Kami menjelaskan mengapa namanya dirahasiakan dan dari mana ia tahu, sejauh tidak membuka siapa
dirinya. Kami tidak memakai “sumber terpercaya” atau “kalangan dekat”. Nama samaran ditandai sebagai
samaran.</p>
<h3>Janji kami</h3>
<p>Hak tolak melindungi wartawan yang merahasiakan narasumbernya, dan kami memakainya. Janji merahasiakan
nama berlaku sesudah berita terbit, sesudah wartawannya pindah, dan di pengadilan. Janji itu gugur hanya
bila narasumber terbukti sengaja menyesatkan kami.</p>
<p>Cara menghubungi kami dengan aman tercantum di <a href="/tentang/kontak/">halaman kontak</a>.</p>
"""),
    ),
    Page(
        slug="nama-penulis",
        title="Berita tanpa nama wartawan",
        role="noBylinesPolicy",
        body=html("""
<p>Hampir semua berita kami bertanda nama. Yang tidak bernama ditandai <strong>Redaksi Sauh</strong>, dan
alasannya selalu salah satu dari tiga hal ini.</p>
<ul>
<li><strong>Disusun beberapa orang.</strong> Berita pendek yang dikumpulkan meja redaksi dari siaran
resmi, pengumuman, dan telepon. Redaktur yang bertugas bertanggung jawab.</li>
<li><strong>Bersumber dari kantor berita.</strong> Nama kantor beritanya disebut. Yang kami tambahkan
sendiri diterangkan di dalam tulisan.</li>
<li><strong>Demi keselamatan.</strong> Nama wartawan dirahasiakan bila liputannya membahayakan dirinya.
Pemimpin redaksi memutuskan, dan alasannya disebut di bawah berita.</li>
</ul>
<p>Cek fakta selalu ditandatangani redaksi, karena diperiksa sedikitnya dua orang dan tidak ada seorang
pun yang boleh menjadi sasaran karenanya. Tulisan bersponsor ditandatangani Sauh Mitra, tidak pernah oleh
seorang wartawan.</p>
<p>Siapa yang mengerjakan sebuah berita selalu tercatat pada kami. Untuk pengaduan, sebutkan nomor
beritanya.</p>
"""),
    ),
    Page(
        slug="penggunaan-ai",
        title="Penggunaan kecerdasan buatan",
        body=html("""
<p>Alat kecerdasan buatan membantu kami mencari dan membaca. Ia tidak menulis berita kami, tidak menjadi
narasumber, dan tidak memutuskan apa yang terbit.</p>
<h3>Yang kami kerjakan dengannya</h3>
<ul>
<li>Mengubah rekaman wawancara menjadi teks, yang kemudian dicocokkan dengan rekamannya.</li>
<li>Mencari pola dalam dokumen dan tabel yang besar. Setiap temuan dihitung ulang oleh manusia.</li>
<li>Menyusun rancangan terjemahan, yang diperbaiki dan ditandatangani seorang penerjemah.</li>
<li>Mengusulkan tag, ringkasan untuk mesin pencari, dan teks alternatif foto. Redaktur memilih atau
menolaknya.</li>
</ul>
<h3>Yang tidak kami kerjakan</h3>
<ul>
<li>Menerbitkan kalimat berita yang tidak ditulis manusia.</li>
<li>Membuat atau mengubah foto berita. Gambar yang dibuat mesin hanya dimuat bila gambar itu sendiri pokok
beritanya, dan ditandai.</li>
<li>Meniru suara atau wajah orang.</li>
<li>Memasukkan dokumen rahasia atau nama narasumber ke layanan milik pihak lain.</li>
</ul>
<h3>Siapa yang bertanggung jawab</h3>
<p>Wartawan bertanggung jawab atas semua yang ditandatanganinya, dengan alat apa pun ia bekerja. Bila alat
tersebut berperan besar dalam sebuah liputan, cara kerjanya dijelaskan di bawah tulisan. Kekeliruan yang
berasal dari alat adalah kekeliruan kami, dan diralat seperti yang lain.</p>
<p>Halaman ini ditinjau setiap enam bulan oleh redaksi dan ombudsman.</p>
"""),
    ),
]
