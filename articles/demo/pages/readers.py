"""What readers may ask of the house, and how."""

from articles.demo.shapes import Page, html

READERS = [
    Page(
        slug="mengapa-percaya",
        title="Mengapa Anda dapat memercayai kami",
        role="publishingPrinciples",
        body=html("""
<p>Kepercayaan tidak diminta. Ia diperiksa. Berikut cara memeriksa kami.</p>
<h3>Pada setiap berita</h3>
<ul>
<li><strong>Nama dan peran.</strong> Tekan nama penulis untuk melihat bidang liputan, bahasa, dan semua
tulisannya.</li>
<li><strong>Dua waktu.</strong> Kapan berita terbit, dan kapan isinya sungguh-sungguh berubah. Perbaikan
ejaan tidak mengubahnya.</li>
<li><strong>Jenis tulisan.</strong> Opini, analisis, ulasan, cek fakta, dan iklan ditandai dengan kata,
bukan hanya dengan warna.</li>
<li><strong>Asal foto.</strong> Setiap foto menyebut pembuatnya dan tempatnya.</li>
<li><strong>Ralat.</strong> Bila kami keliru, Anda melihatnya di bagian atas.</li>
</ul>
<h3>Sebelum terbit</h3>
<p>Setiap berita dibaca paling sedikit dua orang selain penulisnya. Pihak yang disebut merugikan orang
lain diberi kesempatan menjawab. Angka dihitung ulang oleh orang yang tidak menulisnya.</p>
<h3>Aturan kami, lengkap</h3>
<ul>
<li><a href="/tentang/pedoman-etik/">Pedoman etik</a></li>
<li><a href="/tentang/ralat/">Kebijakan ralat</a> dan <a href="/koreksi/">semua ralat</a></li>
<li><a href="/tentang/cek-fakta-cara/">Cara kami memeriksa fakta</a></li>
<li><a href="/tentang/narasumber-anonim/">Narasumber tanpa nama</a></li>
<li><a href="/tentang/penggunaan-ai/">Penggunaan kecerdasan buatan</a></li>
<li><a href="/tentang/kepemilikan/">Kepemilikan dan pendanaan</a></li>
<li><a href="/tentang/hak-jawab/">Hak jawab</a></li>
</ul>
<p>Bila kami tidak menepati salah satunya, <a href="/tentang/kontak/">beri tahu kami</a>. Laporan
ombudsman memuat semua pengaduan, termasuk yang memalukan.</p>
"""),
    ),
    Page(
        slug="hak-jawab",
        title="Hak jawab dan hak koreksi",
        body=html("""
<p>Hak jawab adalah hak seseorang atau sekelompok orang untuk menanggapi pemberitaan yang merugikan nama
baiknya. Hak koreksi adalah hak setiap orang untuk membetulkan kekeliruan, tentang dirinya atau orang
lain. Keduanya dijamin Undang-Undang Pers, dan kami wajib melayaninya.</p>
<h3>Cara mengajukan</h3>
<ol>
<li>Kirim surat kepada <a href="mailto:hakjawab@sauh.example">hakjawab@sauh.example</a> atau ke alamat
redaksi, dengan nama lengkap dan salinan tanda pengenal.</li>
<li>Sebutkan judul atau nomor beritanya, dan bagian yang Anda tanggapi.</li>
<li>Tulis tanggapan Anda dengan kalimat yang siap dimuat. Lampirkan bukti bila ada.</li>
</ol>
<p>Kami memberi tanda terima pada hari yang sama.</p>
<h3>Cara kami memuatnya</h3>
<ul>
<li>Hak jawab dimuat paling lama dua kali dua puluh empat jam sesudah suratnya lengkap, tanpa biaya.</li>
<li>Ia ditautkan dari berita yang ditanggapi, dan berita itu ditautkan kembali, dengan waktunya
masing-masing.</li>
<li>Kami boleh memperbaiki ejaan dan meminta agar tulisan dipendekkan, tetapi tidak mengubah
maksudnya.</li>
<li>Bila faktanya memang keliru, ralat dimuat lebih dahulu.</li>
</ul>
<h3>Kapan ditolak</h3>
<p>Hak jawab ditolak bila tidak menanggapi isi berita, memuat fitnah terhadap pihak lain, atau diajukan
lebih dari dua bulan sesudah berita terbit. Penolakan disampaikan tertulis beserta alasannya. Anda dapat
membawanya kepada ombudsman atau Dewan Pers.</p>
"""),
    ),
    Page(
        slug="kontak",
        title="Kontak",
        role="actionableFeedbackPolicy",
        body=html("""
<p>Setiap surat dibaca oleh orang, dan setiap surat yang menyebut nama pengirimnya dijawab.</p>
<h3>Redaksi</h3>
<ul>
<li>Kabar dan usul liputan: <a href="mailto:redaksi@sauh.example">redaksi@sauh.example</a></li>
<li>Kekeliruan dalam berita: <a href="mailto:ralat@sauh.example">ralat@sauh.example</a>, dijawab dalam
satu hari kerja</li>
<li>Kabar yang meragukan: WhatsApp <a href="tel:+622155501122">(021) 5550-1122</a>, pukul 07.00 sampai
21.00</li>
<li>Surat pembaca, paling panjang 300 kata: <a
href="mailto:pembaca@sauh.example">pembaca@sauh.example</a></li>
</ul>
<h3>Pengaduan</h3>
<ol>
<li>Tulislah kepada redaktur pelaksana lewat alamat redaksi. Jawaban diberikan dalam tiga hari kerja.</li>
<li>Bila jawabannya tidak memuaskan, tulislah kepada ombudsman di <a
href="mailto:ombudsman@sauh.example">ombudsman@sauh.example</a>. Putusannya paling lama empat belas
hari.</li>
<li>Anda dapat mengadu kepada Dewan Pers kapan saja, tanpa menunggu kedua langkah itu.</li>
</ol>
<h3>Menghubungi dengan aman</h3>
<p>Untuk dokumen yang peka, jangan memakai surel atau telepon kantor. Kirimkan lewat pos tanpa alamat
pengirim, atau mintalah nomor percakapan tersandi melalui seseorang yang Anda percaya di redaksi. Kami
tidak pernah meminta kata sandi.</p>
<h3>Iklan dan langganan</h3>
<p>Iklan: <a href="mailto:mitra@sauh.example">mitra@sauh.example</a>. Langganan: <a
href="mailto:langganan@sauh.example">langganan@sauh.example</a>, telepon <a href="tel:+623155501210">(031)
5550-1210</a>.</p>
<p>Alamat: Gedung Jangkar Lantai 2, Jalan Kalimas Timur 114, Surabaya 60161. Buka setiap hari pukul 09.00
sampai 17.00.</p>
"""),
    ),
    Page(
        slug="privasi",
        title="Privasi",
        body=html("""
<p>Sauh dapat dibaca tanpa akun, tanpa kuki, dan tanpa pelacak pihak lain. Halaman ini menjelaskan data
sedikit yang tetap kami simpan, menurut Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data
Pribadi.</p>
<h3>Ketika Anda membaca</h3>
<p>Peladen mencatat alamat halaman, waktu, dan alamat IP yang dipotong bagian akhirnya. Catatan itu
dipakai untuk menjaga keamanan dan menghitung halaman terpopuler, lalu dihapus setelah tujuh hari. Bila
peramban Anda meminta agar tidak dilacak, hitungan itu pun tidak dilakukan.</p>
<h3>Ketika Anda memutar video</h3>
<p>Video dari penyedia lain dimuat hanya setelah Anda menekannya. Sejak saat itu berlaku ketentuan
penyedia tersebut. Sebelumnya tidak ada data yang dikirim kepada mereka.</p>
<h3>Ketika Anda menulis kepada kami</h3>
<ul>
<li>Surat, laporan kekeliruan, dan kiriman cek fakta disimpan dua tahun bersama alamat pengirimnya.</li>
<li>Hak jawab dan pengaduan disimpan lima tahun, karena dapat menjadi perkara.</li>
<li>Data itu tidak dijual, tidak dipertukarkan, dan hanya dibuka oleh orang yang menanganinya.</li>
</ul>
<h3>Hak Anda</h3>
<p>Anda berhak mengetahui, memperbaiki, dan menghapus data Anda, kecuali yang wajib kami simpan menurut
hukum. Ajukan kepada <a href="mailto:privasi@sauh.example">privasi@sauh.example</a>. Kami menjawab paling
lama tiga hari kerja.</p>
<p>Nama Anda dalam berita bukan data pribadi yang dapat dihapus dengan cara ini. Untuk itu, bacalah <a
href="/tentang/hak-jawab/">hak jawab</a> dan <a href="/tentang/ralat/">kebijakan ralat</a>.</p>
"""),
    ),
]
