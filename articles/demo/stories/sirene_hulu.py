"""Environment news without a photo."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="sirene-hulu",
    section="lingkungan",
    kind="news",
    kicker="Kalimas",
    headline="Sirene banjir di hulu Kalimas kini berbunyi dua jam lebih awal",
    standfirst=(
        "Alatnya dirakit murid kejuruan dari pelampung tangki air. Yang paling lama dibangun adalah "
        "daftar siapa harus ditelepon."
    ),
    dateline="Mojokerto",
    bylines=[("nurul", "author")],
    tags=["kalimas", "iklim", "kesiapsiagaan"],
    related=["opini-sungai", "tanda-gunung"],
    life=[
        Step("publish", minutes=-3300),
    ],
    body=html("""
<p>Sirene pertama berbunyi pada Ahad malam pukul 22.15, ketika langit di Surabaya masih berbintang. Dua
jam lebih kemudian air di Jagir naik tujuh puluh sentimeter. Untuk pertama kali, warga di tiga kampung
tepi Kalimas sudah memindahkan kasur sebelum kaki mereka basah.</p>

<p>Sirene itu diletakkan di sebuah desa di hulu, 46 kilometer dari kampung mereka. Alat pengukurnya
dirakit delapan murid sekolah kejuruan di Mojokerto dari pelampung tangki air, pipa, dan papan rangkaian
seharga Rp380.000. Dua belas alat sekarang terpasang di sepanjang sungai.</p>

<h3>Dua jam untuk apa</h3>

<p>Peringatan resmi sebenarnya sudah ada. Ia datang dari bendung, rata-rata empat puluh menit sebelum air
tiba. Waktu sesingkat itu cukup untuk menyelamatkan orang, tidak cukup untuk menyelamatkan mesin jahit.
Dalam catatan kelompok warga, kerugian terbesar rumah tangga berasal dari barang yang beratnya lebih dari
dua puluh kilogram.</p>

<p>“Dua jam itu waktu untuk memanggil tetangga,” kata Sulasmi, penjahit di Kampung Bratang. “Satu mesin
jahit perlu dua orang.”</p>

<h3>Daftar telepon</h3>

<p>Murid-murid itu mengira pekerjaan mereka selesai ketika alat pertama mengirim angka. Ternyata belum.
Angka masuk ke telepon seorang guru, yang pada malam percobaan sedang tidur. Selama lima bulan berikutnya
mereka menyusun daftar: siapa yang ditelepon pertama, siapa penggantinya, dan siapa yang bangun paling
mudah. Daftar itu diuji sebulan sekali, pada jam yang diundi.</p>

<p>Balai sungai mula-mula keberatan, karena khawatir ada dua sumber peringatan yang saling bertentangan.
Jalan tengahnya ditemukan bulan lalu. Angka dari dua belas alat itu masuk ke ruang kendali, dan petugas di
sana yang menekan tombol sirene. Bila petugas tidak menjawab dalam sepuluh menit, sirene berbunyi
sendiri.</p>

<p>Dari sembilan peringatan sejak musim hujan, tujuh diikuti air, dan dua tidak. Keduanya dijelaskan
keesokan harinya lewat pengeras suara musala, termasuk sebabnya: sampah kayu tersangkut di pelampung.</p>

<p>Alat ketiga belas akan dipasang pekan depan. Tempatnya dipilih Sulasmi, di bawah jembatan yang sejak
kecil ia pakai untuk menakar hujan. Murid-murid memeriksanya dengan alat ukur, dan mendapati pilihannya
hanya meleset empat meter.</p>
"""),
)
