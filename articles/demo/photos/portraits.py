"""Those who sign."""

from articles.demo.photos.credits import portrait

PORTRAITS = [
    portrait("laras", "Laras Prameswari", alt="Perempuan berambut pendek, berkacamata, berjas biru."),
    portrait("yusak", "Yusak Tandirerung", alt="Laki-laki berambut cepak, berkemeja hijau."),
    portrait("nurul", "Nurul Kahfi", alt="Perempuan berkerudung merah bata."),
    portrait("bagas", "Bagas Wirawan", alt="Laki-laki berjanggut, berambut sebahu, berkaus merah."),
    portrait("nawang", "Nawang Kusumastuti", alt="Perempuan berambut kelabu disanggul, berkebaya hijau."),
    portrait(
        "meilani", "Meilani Hartanto", alt="Perempuan berambut panjang berponi, berbaju leher tinggi kuning."
    ),
    portrait("tegar", "Tegar Siahaan", alt="Laki-laki muda berambut keriting dan berkumis, berkerah merah."),
    portrait(
        "yosephina",
        "Yosephina Wanggai",
        alt="Perempuan berambut keriting lebat dengan ikat kepala merah, kalung manik, dan tali noken.",
    ),
    portrait(
        "salma", "Salma Bahasuan", alt="Perempuan berkerudung krem dan berkacamata, berbaju hijau bersulam."
    ),
    portrait(
        "fauzan", "Fauzan Rambe", alt="Laki-laki tua berpeci hitam dan berkumis kelabu, berkemeja batik."
    ),
    portrait(
        "theresia",
        "Theresia Boleng",
        alt="Perempuan berambut disanggul, berkemeja putih dengan selendang tenun.",
    ),
]
