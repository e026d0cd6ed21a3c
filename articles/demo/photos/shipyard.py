"""Six pictures of one boat, from the log to the first sail; together they are a gallery."""

from functools import partial

from articles.demo.photos.credits import ours

taken = partial(ours, by="Yusak Tandirerung", city="Bulukumba")

SHIPYARD = [
    taken(
        "perahu-kayu",
        "Menggergaji batang bitti",
        alt="Dua orang menggergaji batang kayu besar di hutan; seorang di atas batang, seorang di bawahnya.",
        caption="Batang bitti dibelah menjadi papan di kaki bukit, Bulukumba.",
        keywords=("galangan", "kayu", "penggergaji"),
    ),
    taken(
        "perahu-lunas",
        "Papan pertama di Tana Beru",
        alt="Lambung perahu setengah jadi di pantai, di bawah atap daun; tukang bekerja di sekelilingnya.",
        caption="Papan terpasang lebih dahulu, gading-gading menyusul, di galangan Tana Beru.",
        keywords=("galangan", "lunas", "tana beru"),
    ),
    taken(
        "perahu-dempul",
        "Mendempul sambungan",
        alt="Lelaki bersarung memukulkan kapas ke sambungan papan lambung dengan palu kayu.",
        caption="Baso mengisi sambungan papan dengan kapas di Tana Beru, Bulukumba.",
        keywords=("galangan", "dempul", "kapas"),
    ),
    taken(
        "perahu-cat",
        "Mengecat garis air",
        alt="Haluan perahu dilihat dari depan; seorang tukang di papan gantung mengecatnya merah.",
        caption="Merah di bawah garis air dikerjakan dalam satu hari, supaya warnanya sama.",
        keywords=("galangan", "cat", "garis air"),
    ),
    taken(
        "perahu-tarik",
        "Hari peluncuran",
        alt="Dua barisan orang menarik tali di pantai; di belakangnya perahu besar berhias bendera kecil.",
        caption="Dua tim menarik perahu menuju air pada hari keseratus di Tana Beru, Bulukumba.",
        keywords=("galangan", "peluncuran", "gotong royong"),
    ),
    taken(
        "perahu-layar",
        "Layar pertama",
        alt="Perahu dua tiang dengan tujuh layar berlayar pada pagi hari; orang di pantai melambai.",
        caption="Tujuh layar dikembangkan untuk pertama kali di lepas pantai Tana Beru.",
        keywords=("galangan", "layar", "pinisi"),
    ),
]
