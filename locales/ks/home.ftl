nav-groups = گروپ
nav-home = گَر
nav-language = زَبان
home-today = اَز
