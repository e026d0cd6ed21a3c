"""A story from Makassar: its times are shown in central Indonesian time."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="lomba-perahu-naga",
    section="olahraga",
    kind="news",
    kicker="Dayung",
    headline="Selisih setengah perahu menentukan juara perahu naga di Losari",
    short_headline="Selisih setengah perahu tentukan juara di Losari",
    standfirst=(
        "Dua puluh pendayung dari Pulau Barrang Lompo menang dengan irama yang lebih lambat daripada "
        "semua lawannya."
    ),
    dateline="Makassar",
    time_zone="Asia/Makassar",
    bylines=[("yusak", "author")],
    tags=["dayung", "kepulauan"],
    lead_photo="dayung",
    related=["seratus-hari", "ganda-campuran"],
    life=[
        Step("publish", minutes=-1260),
    ],
    body=html("""
<p>Genderang mereka paling pelan. Ketika lima perahu lain memukul delapan puluh kali semenit, perahu merah
dari Pulau Barrang Lompo bertahan pada enam puluh dua. Di garis akhir, setelah 500 meter di depan Pantai
Losari, kepala naganya lebih dahulu dengan selisih setengah perahu: 2 menit 9,4 detik.</p>

<p>Kemenangan itu membatalkan ramalan hampir semua orang, termasuk panitia. Tim juara tahun lalu, yang
berlatih dengan dua pelatih bayaran, finis kedua dengan 2 menit 11 detik.</p>

<p>“Orang mengira cepat itu banyak pukulan,” kata Daeng Tompo, penabuh genderang yang sehari-hari menjual
es balok. “Di laut kami belajar sebaliknya. Dayung yang dalam tidak bisa tergesa.”</p>

<figure data-photo="pinisi" data-layout="normal"><figcaption></figcaption></figure>

<h3>Nelayan, guru, dan dua juru mudi</h3>

<p>Kedua puluh pendayungnya terdiri atas sebelas nelayan, empat guru, tiga pelajar, dan dua juru mudi
kapal penumpang. Mereka berlatih sesudah magrib, ketika angin reda, dengan lampu perahu sebagai penanda
jarak. Perahunya pinjaman. Kepala naga mereka ukir sendiri dari batang kelapa dan cat sisa.</p>

<p>Hadiah Rp75 juta akan dipakai membeli perahu. Sisanya, menurut musyawarah di atas pasir sepuluh menit
setelah lomba, untuk mengganti atap balai latihan.</p>

<h3>Tahun depan tanpa undangan</h3>

<p>Panitia mengumumkan bahwa lomba tahun depan dibuka bagi tim dari luar Sulawesi. Tujuh kota sudah
menyatakan minat. Barrang Lompo tidak perlu mengikuti babak penyisihan.</p>

<p>Lomba kemarin ditonton sekitar dua belas ribu orang di sepanjang tanggul. Lalu lintas di Jalan
Penghibur dialihkan selama enam jam. Petugas mencatat satu perahu terbalik pada babak penyisihan karena
bertabrakan dengan pelampung pembatas; kedua puluh awaknya berenang ke perahu penolong.</p>

<p>Di nomor putri, tim mahasiswa dari Parepare menang untuk ketiga kalinya dengan 2 menit 31 detik. Mereka
satu-satunya tim yang juru mudinya masih duduk di sekolah menengah.</p>

<p>Daeng Tompo menerima kabar itu sambil menggulung kulit genderangnya. Ia bertanya apakah lintasan boleh
dipanjangkan. Lima ratus meter, katanya, terlalu pendek bagi orang yang tidak suka tergesa.</p>
"""),
)
