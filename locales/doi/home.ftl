nav-groups = समूह
nav-language = भाशा
nav-settings = सैटिंग
home-today = अज्ज
nav-office = दफ्तर
