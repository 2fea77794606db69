nav-groups = ཚོགས་པ།
nav-language = སྐད་ཡིག
home-today = དེ་རིང་
