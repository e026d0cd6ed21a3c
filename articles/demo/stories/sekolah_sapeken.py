"""Live, with changes that readers do not see yet: a paragraph was added at the desk."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="sekolah-sapeken",
    section="nusantara",
    kind="news",
    kicker="Kepulauan",
    headline="Kelas pertama di Pulau Sapeken sejak atapnya roboh dua tahun lalu",
    short_headline="Kelas pertama di Sapeken sejak atapnya roboh",
    standfirst="Guru dan wali murid menggergaji sendiri kuda-kudanya dari kayu kapal bekas.",
    dateline="Sapeken",
    bylines=[("nurul", "author"), ("bagas", "photographer")],
    tags=["pendidikan", "kepulauan"],
    lead_photo="sekolah",
    related=["jembatan-elelim", "nelayan-masalembu", "taman-baca"],
    desk_status="edit",
    life=[
        Step("publish", minutes=-540),
        Step(
            "edit",
            minutes=-45,
            old="Bangku untuk kelas tiga masih dikerjakan.",
            new=(
                "Bangku untuk kelas tiga masih dikerjakan. Seorang pembaca dari Sumenep pagi ini "
                "menawarkan 24 papan jati, dan kapal pengangkutnya sedang dicari."
            ),
        ),
    ],
    body=html("""
<p>Lonceng pertama dibunyikan dengan kunci inggris, sebab loncengnya sendiri belum datang. Tiga puluh satu
anak masuk ke ruang yang masih berbau getah kayu, memilih bangku, lalu serentak memandang ke atas. Di
sana, tempat yang selama dua tahun hanya langit, kini ada atap.</p>

<p>Sekolah dasar di Pulau Sapeken itu roboh pada malam angin barat. Tidak ada korban, karena murid sedang
libur. Sejak itu kelas berpindah-pindah: balai desa, serambi masjid, dan selama satu musim kemarau di
bawah pohon nyamplung.</p>

<p>“Anak-anak hafal jam berapa bayangan pohon sampai ke papan tulis,” kata Bu Halimah, guru kelas empat.
“Kalau bayangan sudah lewat, mereka tahu sudah waktunya matematika.”</p>

<h3>Kayu yang pernah berlayar</h3>

<p>Kuda-kuda atap dibuat dari lambung dua kapal yang sudah pensiun. Para ayah, sebagian besar nelayan dan
tukang perahu, menggergajinya di pantai selama sebelas akhir pekan. Seorang dari mereka, Pak Jufri,
menolak memakai paku. Sambungannya pasak kayu, seperti pada perahu, supaya bangunan dapat bergerak ketika
angin datang.</p>

<p>Biaya seluruhnya Rp68 juta. Setengahnya berasal dari dana desa, seperempat dari perantau, sisanya dari
penjualan kue yang dikelola para ibu. Pemerintah kabupaten menjanjikan bangunan permanen tahun depan.
Warga mengatakan mereka sudah pernah mendengar janji itu, dan memilih tidak menunggu sambil kehujanan.</p>

<p>Dinas pendidikan kabupaten membenarkan bahwa bangunan sementara itu belum masuk daftar aset. Artinya,
sekolah belum dapat mengajukan biaya perawatan. Petugas akan datang mengukur bulan depan, bila cuaca
mengizinkan. Perjalanan laut dari Kalianget ke Sapeken memakan waktu sebelas jam.</p>

<p>Bangku untuk kelas tiga masih dikerjakan. Selama dua pekan ke depan, murid kelas tiga duduk di atas
tikar di baris paling depan, kedudukan yang menurut mereka justru paling baik karena paling dekat dengan
jendela.</p>

<p>Dari jendela itu terlihat dermaga. Setiap kali perahu masuk, pelajaran berhenti sebentar. Bu Halimah
sudah berhenti menegur. “Itu ayah mereka,” katanya. “Saya pun ikut menghitung.”</p>

<p>Murid kelas enam akan menempuh ujian di ruang itu tiga bulan lagi. Tahun lalu ujian berlangsung di
balai desa, bersebelahan dengan rapat harga ikan.</p>
"""),
)
