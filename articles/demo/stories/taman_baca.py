"""A short piece without a photo."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="taman-baca",
    section="nusantara",
    kind="news",
    kicker="Surabaya",
    headline="Sebanyak 212 taman baca di Surabaya dibuka sampai malam",
    standfirst=(
        "Jam buka baru diuji tiga bulan. Penjaganya mahasiswa, bukunya boleh dibawa pulang tanpa kartu."
    ),
    dateline="Surabaya",
    bylines=[("redaksi", "author")],
    tags=["pendidikan", "budaya"],
    related=["sekolah-sapeken", "film-surat"],
    life=[
        Step("publish", minutes=-2100),
    ],
    body=html("""
<p>Taman baca yang selama ini tutup bersamaan dengan kantor kelurahan kini dibuka sampai pukul sembilan
malam. Sebanyak 212 tempat di 31 kecamatan ikut dalam uji coba tiga bulan yang dimulai kemarin.</p>

<p>Perubahan itu lahir dari hitungan sederhana. Sebagian besar taman baca buka pukul delapan sampai tiga,
ketika anak-anak berada di sekolah dan orang tua bekerja. Rata-rata pengunjungnya enam orang sehari.</p>

<p>“Kami seperti warung yang buka hanya ketika semua orang kenyang,” kata Murtini, penjaga taman baca di
Kampung Peneleh.</p>

<p>Dua kecamatan tidak ikut serta karena bangunannya sedang diperbaiki. Keduanya menyusul pada bulan
kedua.</p>

<h3>Tanpa kartu anggota</h3>

<p>Penjaga malam adalah mahasiswa yang menerima uang transpor dan satuan kredit kuliah kerja. Buku boleh
dibawa pulang tanpa kartu anggota. Peminjam cukup menulis nama di buku tulis, kebiasaan yang di tiga
tempat percontohan menghasilkan tingkat pengembalian 94 persen.</p>

<p>Malam pertama, taman baca di Peneleh didatangi 38 orang. Yang paling banyak dicari bukan novel,
melainkan meja: sebelas anak datang karena di rumah tidak ada tempat yang terang untuk mengerjakan
tugas.</p>

<p>Pemerintah kota menganggarkan Rp1,9 miliar untuk tiga bulan, sebagian besar untuk listrik dan uang
transpor penjaga. Beberapa anggota dewan mempertanyakan keamanan pada malam hari. Sebagai jalan tengah,
taman baca yang letaknya di dalam gang ditutup pukul delapan, dan setiap tempat diberi lampu jalan
tambahan.</p>

<p>Koleksinya akan diputar setiap dua pekan antarkecamatan, sehingga satu taman baca tidak terus
menawarkan judul yang sama. Warga dapat mengusulkan buku lewat papan di pintu masuk. Pada malam pertama,
usul terbanyak di Peneleh adalah kamus, komik silat, dan buku soal ujian masuk sekolah menengah.</p>

<p>Hasil uji coba akan diumumkan setiap bulan. Bila pengunjung rata-rata melewati dua puluh orang, jam
malam menjadi tetap. Bila tidak, kelurahan boleh mengusulkan jam lain, asalkan bukan pukul delapan sampai
tiga.</p>
"""),
)
