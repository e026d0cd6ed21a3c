"""A second analysis, with an inline photo."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="bakau-wonorejo",
    section="lingkungan",
    kind="analysis",
    kicker="Pesisir",
    headline="Bakau muda menahan abrasi di Wonorejo, tetapi tidak sendirian",
    short_headline="Bakau muda menahan abrasi, tetapi tidak sendirian",
    standfirst=(
        "Empat tahun setelah penanaman, garis pantai maju sebelas meter. Lumpur dari hulu ikut menentukan."
    ),
    dateline="Surabaya",
    bylines=[("nurul", "author")],
    tags=["pesisir", "iklim"],
    lead_photo="bakau",
    related=["karang-bertelur", "opini-sungai"],
    life=[
        Step("publish", minutes=-1150),
    ],
    body=html("""
<p>Setiap pohon di petak D punya nomor, dan Bu Karsini hafal sebagian besar. Nomor 114 patah tertabrak
perahu. Nomor 230 tumbuh miring sejak kecil. Nomor 87 sudah lebih tinggi daripada dirinya. Dari 4.800
bibit yang ditanam kelompoknya empat tahun lalu, 3.020 masih hidup.</p>

<p>Angka 63 persen itu jauh di atas rata-rata penanaman bakau di pesisir utara Jawa, yang menurut beberapa
kajian hanya sekitar sepertiga. Di depan petak D, garis pantai maju sebelas meter. Di petak C, dua
kilometer ke timur, dengan bibit yang sama dan cara tanam yang sama, pantai mundur tiga meter.</p>

<h3>Mengapa berbeda</h3>

<p>Jawabannya ada di dalam air. Petak D berada di sisi muara yang menerima lumpur sungai. Akar bakau
memperlambat arus, lumpur mengendap, tanah bertambah, dan bibit berikutnya mendapat tempat berpijak. Tanpa
kiriman lumpur, akar yang sama hanya memperlambat kehilangan.</p>

<p>“Bakau bukan tembok,” kata Dian Larasati, ahli geomorfologi pesisir. “Ia lebih mirip penabung. Kalau
tidak ada yang masuk, tidak ada yang bisa ia simpan.”</p>

<figure data-photo="kalimas" data-layout="wide"><figcaption>Kalimas pada senja musim hujan. Lumpur yang
dikeruk di sini adalah lumpur yang tidak sampai ke pesisir.</figcaption></figure>

<p>Dan yang masuk semakin sedikit. Bendung dan pengerukan di hulu menahan sedimen yang dulu sampai ke
laut. Dalam sepuluh tahun, menurut pengukuran tim Dian, kadar lumpur di muara turun seperempat. Artinya
keberhasilan petak D sebagian dibayar oleh keputusan yang dibuat puluhan kilometer dari pantai.</p>

<h3>Tiga hal yang dapat dipelajari</h3>

<ol>
<li>Pilih tempat dari peta lumpur, bukan dari peta lahan kosong.</li>
<li>Ukur yang hidup setelah tiga tahun, bukan yang ditanam pada hari upacara.</li>
<li>Bayar orang untuk merawat. Kelompok Karsini digaji dua tahun penuh; kelompok di petak C hanya enam
bulan.</li>
</ol>

<p>Pelajaran ketiga paling murah dan paling jarang dilakukan. Sebagian besar anggaran penanaman habis pada
hari pertama, untuk bibit dan tenda. Perawatan, yang menentukan apakah pohon nomor 87 akan lebih tinggi
daripada orang yang menanamnya, biasanya tidak mendapat mata anggaran.</p>

<p>Musim tanam berikutnya dimulai dua bulan lagi. Bu Karsini sudah menyiapkan nomor baru. Ia mulai dari
4.801.</p>
"""),
)
