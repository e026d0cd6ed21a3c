"""Scheduled: readers get it three hours from now."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="kuota-semeru",
    section="lingkungan",
    kind="news",
    kicker="Semeru",
    headline="Jalur pendakian Semeru dibuka kembali untuk 200 orang sehari",
    standfirst=(
        "Kuota dipangkas sepertiga setelah gempa vulkanik bulan lalu. Pendaki wajib membawa pulang "
        "sampahnya, ditimbang di pos."
    ),
    dateline="Lumajang",
    bylines=[("nurul", "author")],
    tags=["gunung-api"],
    lead_photo="gunung",
    related=["tanda-gunung"],
    life=[
        Step("schedule", minutes=180),
    ],
    body=html("""
<p>Jalur pendakian Semeru dibuka kembali hari ini, dengan kuota 200 orang sehari. Sebelum gempa vulkanik
bulan lalu, batasnya 300. Pendakian hanya sampai Kalimati; puncak tetap tertutup.</p>

<p>Balai taman nasional menyatakan keputusan itu diambil setelah jumlah gempa turun di bawah sepuluh
sehari selama tiga pekan berturut-turut. Pemantau gunung api menetapkan jarak aman empat kilometer dari
kawah.</p>

<p>“Angka 200 bukan angka ajaib,” kata kepala balai, Sri Mulyaningsih. “Itu jumlah orang yang dapat kami
turunkan dalam satu malam, kalau harus.”</p>

<h3>Sampah ditimbang</h3>

<p>Aturan baru berlaku di pos Ranupani. Barang bawaan ditimbang ketika naik, dan sampahnya ditimbang
ketika turun. Pendaki yang membawa pulang kurang dari yang seharusnya tidak dapat mendaftar selama dua
tahun.</p>

<ul>
<li>Pendaftaran dibuka tujuh hari sebelum pendakian, paling banyak enam orang satu rombongan.</li>
<li>Setiap rombongan wajib membawa satu radio yang dipinjamkan di pos.</li>
<li>Pendakian sendirian tidak diizinkan.</li>
</ul>

<p>Pemandu setempat menyambut pembukaan dengan lega. Selama penutupan, 140 porter kehilangan penghasilan;
sebagian menjadi buruh panen kubis. Ketua paguyuban pemandu, Tosari Wijaya, meminta separuh kuota akhir
pekan disediakan untuk rombongan yang memakai pemandu lokal. Balai taman nasional belum
mengabulkannya.</p>

<p>Gempa bulan lalu tidak menimbulkan korban, tetapi meruntuhkan dinding di dua tikungan jalur lama.
Tikungan itu kini dilewati lewat jalan memutar sepanjang 700 meter. Waktu tempuh ke Ranukumbolo bertambah
sekitar dua puluh menit. Papan penunjuk baru sudah dipasang, dan jalur lama ditutup dengan batang
cemara.</p>

<p>Pos kesehatan di Ranupani dijaga siang dan malam sepanjang pekan pertama. Pendaki berusia di atas lima
puluh tahun diminta membawa surat sehat yang dibuat paling lama tiga hari sebelumnya. Pendaftaran untuk
akhir pekan ini, menurut balai, terisi penuh dalam empat puluh menit.</p>

<p>Prakiraan cuaca untuk pekan ini cerah pada pagi hari dan berkabut setelah tengah hari. Suhu di
Ranukumbolo diperkirakan turun sampai tiga derajat.</p>

<p>Balai akan meninjau kuota setiap dua pekan. Bila gempa kembali melewati sepuluh sehari, jalur ditutup
pada hari itu juga dan pendaki yang sudah membayar mendapat jadwal pengganti.</p>
"""),
)
