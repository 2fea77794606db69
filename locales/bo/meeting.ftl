meeting-title = ཚོགས་འདུ།
meeting-step-bank = དངུལ་ཁང་།
head-bank = དངུལ་ཁང་།
