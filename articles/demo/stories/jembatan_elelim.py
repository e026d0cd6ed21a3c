"""News from Papua, in its own time zone."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="jembatan-elelim",
    section="nusantara",
    kind="news",
    kicker="Papua Pegunungan",
    headline="Jembatan gantung Elelim tersambung lagi, ke sekolah tinggal 20 menit",
    standfirst=(
        "Selama empat belas bulan murid memutar tiga jam. Kabel barunya dipikul 160 orang dari ujung jalan."
    ),
    dateline="Elelim",
    time_zone="Asia/Jayapura",
    bylines=[("yosephina", "author")],
    tags=["pendidikan", "angkutan-umum"],
    lead_photo="jembatan",
    related=["sekolah-sapeken", "sagu-kantin"],
    life=[
        Step("publish", minutes=-480),
    ],
    body=html("""
<p>Yang pertama menyeberang seekor anjing. Ia tidak menunggu doa, tidak menunggu pita, dan kembali
sebentar kemudian untuk menjemput pemiliknya. Setelah itu barulah tujuh murid berseragam putih merah
melangkah di papan yang masih berbau getah.</p>

<p>Jembatan gantung di atas jurang dekat Elelim, Kabupaten Yalimo, putus karena longsor empat belas bulan
lalu. Sejak itu anak-anak dari lima kampung di seberang berjalan memutar lewat lembah, tiga jam sekali
jalan. Dari 74 murid, 31 berhenti bersekolah.</p>

<p>Kemarin 26 dari mereka datang lagi.</p>

<h3>Kabel di atas bahu</h3>

<p>Bagian terberat bukan jurangnya, melainkan jalan ke sana. Truk hanya sampai sebelas kilometer dari
lokasi. Gulungan kabel baja seberat 1,9 ton dibuka dan diletakkan di bahu 160 orang yang berbaris di jalan
setapak. Perjalanannya dua hari. Siapa yang lelah memberi tanda dengan siulan, dan barisan berhenti
seluruhnya.</p>

<p>“Kalau satu orang jatuh, semua berhenti,” kata Elias Walilo, kepala kampung yang berjalan di ujung
depan. “Kabel mengajar kami hal itu lebih baik daripada pidato.”</p>

<p>Papannya dari kayu besi hutan adat, 412 lembar, dipotong dengan gergaji tangan. Setiap keluarga
menyumbang tiga lembar dan menuliskan marga di bagian bawahnya, tempat yang tidak terlihat dari atas.</p>

<h3>Siapa yang merawat</h3>

<p>Dinas pekerjaan umum menanggung kabel dan jangkar. Perawatan menjadi urusan kampung, dengan iuran
Rp5.000 sebulan setiap rumah dan pemeriksaan baut setiap Sabtu pertama. Jadwalnya ditempel di gereja.
Jembatan lama putus bukan semata karena longsor. Dua jangkarnya sudah berkarat, dan surat permintaan
perbaikan tidak dijawab selama tiga tahun.</p>

<p>Kepala dinas, Yance Faluk, mengakui surat itu. Ia menyatakan sebelas jembatan lain di kabupaten akan
diperiksa sebelum akhir tahun. Daftarnya dapat dilihat di kantor kecamatan.</p>

<p>Guru kelas tiga, Ibu Naomi Peyon, menghitung muridnya dua kali pagi itu. Lima anak belum datang. Dua
sudah pindah, dua bekerja di kebun, dan seorang, Meki, takut ketinggian. Ibu Naomi akan menjemputnya hari
Senin. Mereka akan menyeberang sambil bernyanyi, katanya, dan berhenti di tengah kalau perlu.</p>
"""),
)
