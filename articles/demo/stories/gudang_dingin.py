"""A story that was corrected; the notice says what the earlier version said and what is right."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="gudang-dingin",
    section="pangan",
    kind="news",
    kicker="Pangan",
    headline="Pedagang Pasar Genteng patungan membeli gudang dingin",
    standfirst=(
        "Sayur sisa yang dulu dibuang kini bertahan empat hari. Iuran harian menggantikan utang pada "
        "tengkulak."
    ),
    dateline="Surabaya",
    bylines=[("laras", "author")],
    tags=["pangan", "koperasi"],
    lead_photo="pasar",
    lead_caption=(
        "Pasar Genteng menjelang pukul tujuh pagi. Gudang dingin milik pedagang berada di balik deretan"
        " payung sebelah utara."
    ),
    related=["harga-cabai", "ladang-garam", "pasar-malam-surya"],
    life=[
        Step("publish", minutes=-1380),
        Step(
            "correction",
            minutes=-600,
            words=(
                "Versi sebelumnya menyebut iuran gudang dingin Rp150.000 sehari. Yang benar Rp15.000 sehari."
            ),
            old="Iurannya Rp150.000 sehari",
            new="Iurannya Rp15.000 sehari",
        ),
    ],
    body=html("""
<p>Setiap pukul dua siang, Mak Sutini dulu menurunkan harga kangkungnya sampai tinggal separuh. Bukan
karena murah hati. Sayur yang tidak laku hari itu akan menguning sebelum subuh. Sejak bulan lalu ia
berhenti menawarkan potongan dan mulai mengunci pintu.</p>

<p>Pintu itu milik gudang dingin berukuran enam kali empat meter, dibeli secara patungan oleh 84 pedagang
Pasar Genteng. Iurannya Rp150.000 sehari, dicatat di papan tulis yang dapat dibaca semua orang. Tidak ada
bank dalam cerita ini, dan tidak ada bantuan pemerintah.</p>

<p>“Kami menghitung sayur yang dibuang selama sebulan,” kata Sutini, bendahara kelompok. “Hasilnya 6,4
ton. Begitu angkanya ditulis di papan, tidak ada lagi yang bertanya untuk apa gudang itu.”</p>

<p>Modal awalnya Rp312 juta. Setiap pedagang menyetor sesuai luas lapak, paling kecil Rp1,5 juta, dan
boleh mencicil sepuluh kali. Mesinnya bekas, dari pabrik es krim di Pasuruan yang berganti peralatan.
Pemasangannya dikerjakan menantu salah seorang anggota.</p>

<h3>Empat hari yang mengubah tawar-menawar</h3>

<p>Pada suhu empat derajat, kangkung dan bayam bertahan empat hari, cabai dua pekan. Perubahan terbesar
terjadi di ujung lain rantai dagang: pemasok tidak lagi bisa menunggu pedagang panik. Harga beli sayur
daun turun rata-rata 9 persen dalam lima pekan, menurut catatan kelompok yang ditunjukkan kepada Sauh.</p>

<p>Catatan yang sama memperlihatkan sisi gelapnya. Listrik menghabiskan Rp11 juta sebulan, hampir
sepertiga iuran. Bila satu kompresor rusak, simpanan 84 orang terancam sekaligus. Kelompok ini sudah
menyisihkan dana cadangan, tetapi baru cukup untuk satu kali perbaikan.</p>

<h3>Siapa yang boleh memegang kunci</h3>

<p>Aturan mainnya ditempel di pintu, ditulis tangan:</p>

<ol>
<li>Kunci dipegang tiga orang, berganti setiap pekan.</li>
<li>Barang tanpa nama dikeluarkan pukul enam pagi.</li>
<li>Penunggak tiga hari mendapat teguran, tujuh hari kehilangan rak.</li>
<li>Ikan disimpan di ruang sendiri, tanpa kecuali.</li>
</ol>

<p>Baru satu orang kehilangan raknya. Ia membayar tunggakan pada hari kesembilan dan diterima kembali,
dengan rak paling bawah.</p>

<p>Pengelola pasar di dua kecamatan lain sudah datang melihat. Kepala Pasar Genteng, Hartono Slamet,
meminta mereka tidak menyalin gedungnya. “Salin papan tulisnya,” katanya. “Gedung bisa dibeli. Kebiasaan
mencatat di depan orang banyak harus dilatih.”</p>
"""),
)
