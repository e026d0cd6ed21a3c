"""Wire copy: an agency reports, the desk signs, readers are told whose report it is."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="komuter-pagi",
    section="nusantara",
    kind="news",
    kicker="Transportasi",
    headline="Komuter pagi ditambah dua rangkaian, harga tiket tetap",
    standfirst=(
        "Penumpang Sidoarjo meminta peron diperpanjang lebih dahulu, karena dua gerbong terakhir "
        "berhenti di luar atap."
    ),
    dateline="Sidoarjo",
    wire="nusa",
    bylines=[("redaksi", "author")],
    tags=["angkutan-umum"],
    lead_photo="kereta",
    related=["feri-listrik"],
    life=[
        Step("publish", minutes=-260),
    ],
    body=html("""
<p>Dua rangkaian kereta komuter ditambahkan pada jam berangkat kerja mulai awal bulan depan. Rangkaian
pertama berangkat dari Sidoarjo pukul 05.40, yang kedua pukul 06.25. Harga tiket tidak berubah.</p>

<p>Penambahan itu menjawab keluhan yang sudah berlangsung dua tahun. Pada jam sibuk, satu gerbong yang
dirancang untuk 160 orang kerap diisi lebih dari 240. Dalam hitungan operator, dua rangkaian baru akan
menurunkan kepadatan menjadi sekitar 170 orang.</p>

<p>“Kami tidak meminta kursi,” kata Endah Puspita, pegawai rumah sakit yang naik setiap hari. “Kami
meminta bisa mengangkat tangan untuk berpegangan.”</p>

<h3>Peron lebih pendek daripada kereta</h3>

<p>Masalah berikutnya sudah menunggu. Rangkaian baru terdiri atas sepuluh gerbong, sedangkan peron di tiga
stasiun hanya cukup untuk delapan. Penumpang di dua gerbong terakhir harus berjalan di dalam kereta
sebelum turun, dan ketika hujan mereka menunggu di luar atap.</p>

<p>Operator menyatakan peron akan diperpanjang bertahap, dimulai dari stasiun dengan penumpang terbanyak.
Pekerjaan dilakukan malam hari supaya perjalanan tidak terganggu. Jadwalnya delapan bulan.</p>

<p>Pemerintah kabupaten menyiapkan dua hal lain: trotoar yang tersambung ke terminal angkutan kota dan
tempat penitipan sepeda. Keduanya masuk anggaran tahun ini. Penitipan sepeda direncanakan gratis selama
enam bulan pertama.</p>

<p>Rangkaian tambahan itu bukan kereta baru. Keduanya dipindahkan dari lintas lain yang penumpangnya
berkurang, dan sudah menjalani perawatan selama empat bulan. Pendingin udaranya diganti, kursinya
dikurangi untuk memberi ruang berdiri, dan di setiap gerbong disediakan empat tempat bagi kursi roda.</p>

<p>Perubahan jadwal ikut menggeser tiga kereta jarak jauh, paling lama delapan menit. Jadwal lengkap
ditempel di semua stasiun mulai pekan depan. Penumpang berlangganan tidak perlu menukar kartunya.</p>

<p>Komunitas pengguna kereta menyambut baik, dengan satu catatan. Mereka meminta papan kedatangan
menampilkan waktu yang sebenarnya. “Terlambat itu bisa kami terima,” kata ketuanya, Rizal Anwar. “Yang
sulit diterima adalah papan yang mengatakan kereta sudah datang.”</p>
"""),
)
