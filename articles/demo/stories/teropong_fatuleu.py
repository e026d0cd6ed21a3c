"""Science news with a night picture."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="teropong-fatuleu",
    section="sains",
    kind="news",
    kicker="Astronomi",
    headline="Teropong di bukit Fatuleu membuka malam pertamanya untuk umum",
    standfirst=(
        "Enam puluh orang mengantre sejak petang. Senter mereka dilapisi plastik merah, dan tak seorang"
        " pun boleh merokok."
    ),
    dateline="Kupang",
    time_zone="Asia/Makassar",
    bylines=[("meilani", "author")],
    tags=["pendidikan"],
    lead_photo="observatorium",
    related=["tanda-gunung", "taman-baca"],
    life=[
        Step("publish", minutes=-620),
    ],
    body=html("""
<p>Aturannya dibacakan tiga kali, dalam bahasa Indonesia, Dawan, dan dengan isyarat: senter hanya merah,
telepon di dalam tas, dan jangan menyentuh tangga. Lalu kubah seberat sebelas ton itu berputar, dan enam
puluh orang di lereng berhenti berbicara.</p>

<p>Malam pertama untuk umum di Rumah Teropong Fatuleu dimulai pukul 19.10. Orang pertama yang menempelkan
mata ke lensa adalah Yuliana Nomleni, murid kelas lima, yang datang bersama dua kambing karena tidak ada
yang menjaga. Ia melihat cincin Saturnus selama dua puluh detik.</p>

<p>“Kecil,” katanya. “Tetapi betul ada.”</p>

<h3>Mengapa di sini</h3>

<p>Bukit di Kabupaten Kupang itu dipilih setelah empat tahun pengukuran. Jumlah malam cerahnya 203 dalam
setahun, terbanyak di antara sembilan calon. Kota terdekat berjarak lima puluh kilometer, dan udara
keringnya membuat bintang tidak terlalu berkelip.</p>

<p>Teropong utamanya bergaris tengah 1,2 meter. Pada dua puluh malam dalam sebulan ia dipakai peneliti,
terutama untuk mengikuti benda langit yang mendekati bumi. Sepuluh malam lainnya dibagi antara sekolah dan
umum.</p>

<h3>Gelap sebagai hasil musyawarah</h3>

<p>Gelap di sekeliling bukit bukan kebetulan. Tiga desa sepakat mengganti lampu jalan dengan lampu
bertudung yang mengarah ke bawah. Ongkosnya ditanggung pengelola. Sebagai imbalan, setiap rumah mendapat
satu lampu belajar, dan setiap sekolah mendapat giliran malam.</p>

<p>Kepala desa, Marten Tefa, mengaku semula ragu. Orang menganggap terang sebagai tanda kemajuan.
“Sekarang kalau ada yang memasang lampu sorot, anak-anak yang menegur,” ujarnya.</p>

<p>Ahli astronomi yang memimpin tempat itu, Ratna Dewi Lontoh, sudah menyiapkan jawaban untuk pertanyaan
yang menurutnya pasti datang: apa gunanya. Ternyata tidak seorang pun bertanya begitu. Yang paling sering
ditanyakan adalah apakah bintang yang jatuh dapat dipungut.</p>

<p>Malam umum berikutnya dua pekan lagi. Pendaftaran lewat sekolah atau kantor desa, tanpa biaya. Kambing,
menurut aturan yang ditambahkan pukul sepuluh malam, harus ditambatkan di bawah.</p>
"""),
)
